package org.viceversa.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.grade.Grade;

/**
 * Something that was done with a paper; kept for good.
 *
 * @param by the grader; empty for its author and for the tool itself
 * @param words reasons, answers
 */
public record PaperEvent(
        UUID id,
        UUID tenant,
        UUID paper,
        Instant at,
        Optional<UUID> by,
        What what,
        String words,
        Optional<BigDecimal> raw,
        Optional<BigDecimal> penalised) {

    public enum What {
        HANDED_IN,
        TAKEN_BACK,
        /** Somebody began to fill in the sheet. */
        MARKED,
        READY,
        RELEASED,
        RETURNED,
        EXCUSED,
        EXCUSE_UNDONE,
        EXTENDED,
        EXTENSION_TAKEN,
        WAIVED,
        WAIVER_UNDONE,
        REGRADE_ASKED,
        REGRADE_ANSWERED,
        GIVEN_TO,
        NAME_SHOWN,
        IMPORTED;

        /** Whether it tells when something was handed in, or what somebody was granted by name. */
        private boolean tellsWhoItIs() {
            return switch (this) {
                case HANDED_IN, TAKEN_BACK, EXCUSED, EXCUSE_UNDONE, EXTENDED, EXTENSION_TAKEN -> true;
                default -> false;
            };
        }
    }

    /** What the tool makes ready by itself, it does at the moment of handing in. */
    public boolean tellsWhoItIs() {
        return what.tellsWhoItIs() || (what == What.READY && by.isEmpty());
    }

    public static PaperEvent of(Paper paper, Optional<UUID> by, What what, String words, Instant now) {
        return new PaperEvent(
                UUID.randomUUID(),
                paper.tenant(),
                paper.id(),
                now,
                by,
                what,
                words,
                Optional.empty(),
                Optional.empty());
    }

    PaperEvent with(Grade grade) {
        return new PaperEvent(
                id, tenant, paper, at, by, what, words, Optional.of(grade.raw()), Optional.of(grade.penalised()));
    }
}
