package org.viceversa.commentbank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what graders say often. */
public interface BankComments {

    Optional<BankComment> find(UUID tenant, UUID id);

    /** All of a grader's, most used first, then the latest. */
    List<BankComment> listOf(UUID tenant, UUID owner);

    void add(BankComment comment);

    /**
     * Replaces place and words of one whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code comment-changed} when another window was quicker
     */
    BankComment save(BankComment comment);

    /** One more use. */
    void use(UUID tenant, UUID id);

    void remove(UUID tenant, UUID id);
}
