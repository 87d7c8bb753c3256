package org.viceversa.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody of a cycle as those who run it see them: invited, or come by themselves.
 *
 * @param contact an address or a number; empty where the platform shares none
 * @param since of the stage
 * @param reminders days on which a reminder was noted
 * @param learns skills that they applied with; told while somebody has to decide
 * @param teaches the same
 */
public record Participant(
        Optional<UUID> invitation,
        Optional<UUID> enrolment,
        Optional<UUID> person,
        String name,
        String contact,
        Set<Side> sides,
        Stage stage,
        Instant since,
        List<Integer> reminders,
        List<UUID> learns,
        List<UUID> teaches) {

    /** How far somebody came. */
    public enum Stage {
        INVITED,
        OPENED,
        DRAFT,
        APPLIED,
        ENROLLED,
        READY,
        MATCHED,
        WAITING,
        PAUSED,
        LEFT,
        DONE,
        DECLINED,
        WITHDRAWN;

        boolean isUnanswered() {
            return this == INVITED || this == OPENED || this == DRAFT;
        }

        boolean hasApplied() {
            return ordinal() >= APPLIED.ordinal() && this != DECLINED && this != WITHDRAWN;
        }

        boolean isReady() {
            return this == READY || this == MATCHED;
        }
    }

    /** Whether somebody was to be reminded and has not answered since. */
    public boolean isToBeReminded() {
        return stage.isUnanswered() && !reminders.isEmpty();
    }
}
