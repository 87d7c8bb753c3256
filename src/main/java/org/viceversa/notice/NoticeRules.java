package org.viceversa.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the rules of programmes, as far as somebody changed them. */
public interface NoticeRules {

    Optional<NoticeRule> find(UUID tenant, UUID programme, NoticeKind kind);

    /** Those that were changed, in the order of their kinds. */
    List<NoticeRule> listOf(UUID tenant, UUID programme);

    default NoticeRule of(UUID tenant, UUID programme, NoticeKind kind) {
        return find(tenant, programme, kind).orElseGet(() -> NoticeRule.usual(tenant, programme, kind));
    }

    /**
     * Keeps a rule whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code notice-rule-changed} when somebody was quicker
     */
    NoticeRule save(NoticeRule rule);

    Optional<ProgrammeNotices> findProgramme(UUID tenant, UUID programme);

    default ProgrammeNotices ofProgramme(UUID tenant, UUID programme) {
        return findProgramme(tenant, programme).orElseGet(() -> ProgrammeNotices.usual(tenant, programme));
    }

    /**
     * The same for what holds for all of them.
     *
     * @throws org.viceversa.refusal.Refused {@code notice-rule-changed}
     */
    ProgrammeNotices saveProgramme(ProgrammeNotices settings);
}
