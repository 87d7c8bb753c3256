package org.viceversa.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what people did that counts. */
public interface Credits {

    /** All of a person, the latest first. */
    List<Credit> listOf(UUID tenant, UUID person);

    /** All that count in one of these holdings, without what else they count for. */
    List<Credit> listCounting(UUID tenant, Collection<UUID> holdings);

    Optional<Credit> find(UUID tenant, UUID id);

    /** A person has a meeting once: a second one of the same meeting is refused. */
    void add(Credit credit);

    /** @throws org.viceversa.refusal.Refused {@code credit-changed} when another window was quicker */
    Credit save(Credit credit);

    void remove(UUID tenant, UUID id);
}
