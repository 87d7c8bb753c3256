package org.viceversa.learningpath;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.RequestState;

/**
 * Steps in order, towards something.
 *
 * @param owner whose it is alone; empty for a template, which everybody may copy
 */
public record LearningPath(
        UUID id,
        UUID tenant,
        Optional<UUID> owner,
        String title,
        Target target,
        State state,
        List<Step> steps,
        int version,
        Instant changedAt) {

    public static final int LONGEST_TITLE = 200;

    public enum Target {
        ROLE,
        SKILLS,
        CERTIFICATION,
        FREE
    }

    public enum State {
        DRAFT,
        PLANNED,
        ACTIVE,
        DONE,
        ARCHIVED
    }

    /**
     * One step.
     *
     * @param subject the offering, or the skill that a colleague teaches
     * @param after steps that come before it
     * @param choice of the steps with the same word one is enough; empty for one that is no choice
     * @param starts when it is planned; empty while nobody planned it
     * @param asked the request for money that it follows
     */
    public record Step(
            UUID id,
            Kind kind,
            Optional<UUID> subject,
            String title,
            List<UUID> after,
            String choice,
            Optional<LocalDate> starts,
            StepState state,
            Optional<Asked> asked) {

        public enum Kind {
            OFFERING,
            MENTORING,
            CERTIFICATION,
            OTHER
        }

        public Step {
            title = Texts.clean(title, LONGEST_TITLE);
            choice = Texts.clean(choice, LONGEST_CHOICE);
            after = List.copyOf(after);
        }

        /** One that nobody asked money for. */
        public Step(
                UUID id,
                Kind kind,
                Optional<UUID> subject,
                String title,
                List<UUID> after,
                String choice,
                Optional<LocalDate> starts,
                StepState state) {
            this(id, kind, subject, title, after, choice, starts, state, Optional.empty());
        }

        Step with(StepState other) {
            return with(other, asked);
        }

        Step with(StepState other, Optional<Asked> request) {
            return new Step(id, kind, subject, title, after, choice, starts, other, request);
        }

        /** Whether it goes as its request goes, and not by hand. */
        boolean followsRequest() {
            return asked.filter(Asked::isOpen).isPresent();
        }
    }

    /**
     * What became of a step's request, as it was said last.
     *
     * @param reason for a no
     * @param words of whoever said no
     */
    public record Asked(UUID request, RequestState state, Optional<RequestReason> reason, String words) {

        private static final Set<RequestState> OPEN = EnumSet.range(RequestState.SUBMITTED, RequestState.PROOF_REJECTED);
        private static final Set<RequestState> IN_VAIN =
                EnumSet.of(RequestState.DENIED, RequestState.WITHDRAWN, RequestState.LAPSED);

        boolean isOpen() {
            return OPEN.contains(state);
        }

        /** Whether another request may take its place. */
        boolean isInVain() {
            return IN_VAIN.contains(state);
        }
    }

    private static final int LONGEST_CHOICE = 60;

    public enum StepState {
        PLANNED,
        REQUESTED,
        APPROVED,
        STARTED,
        DONE,
        SKIPPED,
        FAILED;

        /** Whether nothing is to be done about it any more. */
        public boolean isOver() {
            return this == DONE || this == SKIPPED || this == FAILED;
        }
    }

    public LearningPath {
        title = Texts.clean(title, LONGEST_TITLE);
        steps = List.copyOf(steps);
    }

    LearningPath with(List<Step> others, Instant now) {
        return new LearningPath(id, tenant, owner, title, target, state, others, version, now);
    }

    LearningPath with(State other, Instant now) {
        return new LearningPath(id, tenant, owner, title, target, other, steps, version, now);
    }

    public LearningPath withVersion(int other) {
        return new LearningPath(id, tenant, owner, title, target, state, steps, other, changedAt);
    }
}
