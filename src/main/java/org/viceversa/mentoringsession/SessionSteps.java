package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentorship.Cadence;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.NextStep;
import org.viceversa.mentorship.NextSteps;
import org.viceversa.pairing.Pairing;

/** What meetings need of one of two people. */
public final class SessionSteps implements NextSteps {

    private static final int WAITS_FOR_ME = 90;
    private static final int BLOCKS_US = 70;
    private static final int IS_DUE = 50;
    private static final int IS_GOOD = 30;
    private static final int CAN_WAIT = 10;

    private final MentoringSessions sessions;

    private final Cadence cadence;

    public SessionSteps(MentoringSessions sessions, Cadence cadence) {
        this.sessions = sessions;
        this.cadence = cadence;
    }

    @Override
    public List<NextStep> of(Mentorship mentorship) {
        List<MentoringSession> own = sessions.listOf(mentorship.tenant(), mentorship.id());
        List<NextStep> steps = new ArrayList<>();
        own.forEach(one -> step(mentorship, one).ifPresent(steps::add));
        if (isGoingOn(mentorship) && own.stream().noneMatch(one -> isToCome(one, mentorship.at()))) {
            boolean first = own.stream().noneMatch(one -> one.state() == State.HELD || one.state() == State.CONFIRMED);
            steps.add(first ? NextStep.of("propose-first-session", BLOCKS_US) : next(mentorship, own));
        }
        return steps;
    }

    /** Nobody is asked to propose anything during a pause. */
    private static boolean isGoingOn(Mentorship mentorship) {
        return mentorship.isOpen() && mentorship.pairing().state() != Pairing.State.PAUSED;
    }

    private static boolean isToCome(MentoringSession one, Instant now) {
        return one.state() == State.PROPOSED
                || one.state() == State.CONFIRMED
                        && one.startsAt().filter(now::isBefore).isPresent();
    }

    private static Optional<NextStep> step(Mentorship mentorship, MentoringSession one) {
        Instant now = mentorship.at();
        boolean begun = one.startsAt().filter(start -> !start.isAfter(now)).isPresent();
        return switch (one.state()) {
            case PROPOSED ->
                mentorship.isOpen() && one.madeBy() != mentorship.side()
                        ? Optional.of(about("answer-session", WAITS_FOR_ME, latest(one), one))
                        : Optional.empty();
            case CONFIRMED ->
                begun
                        ? Optional.of(about("say-session-held", IS_DUE, one.endsAt(), one))
                        : mentorship.isOpen() && one.agenda().isEmpty()
                                ? Optional.of(about("choose-agenda", CAN_WAIT, one.startsAt(), one))
                                : Optional.empty();
            case HELD ->
                !one.settled()
                                && one.heldBy()
                                        .filter(side -> side != mentorship.side())
                                        .isPresent()
                                && one.settlesAt().filter(now::isBefore).isPresent()
                        ? Optional.of(about("agree-session-held", IS_GOOD, one.settlesAt(), one))
                        : Optional.empty();
            case NO_SHOW, CANCELLED, MOVED -> Optional.empty();
        };
    }

    /** After that, nothing can be picked any more. */
    private static Optional<Instant> latest(MentoringSession one) {
        return one.options().stream().max(Comparator.naturalOrder());
    }

    private static NextStep about(String code, int weight, Optional<Instant> by, MentoringSession one) {
        return new NextStep(code, weight, by, Optional.of(one.id().toString()), "");
    }

    /** Due one rhythm after the last meeting. */
    private NextStep next(Mentorship mentorship, List<MentoringSession> own) {
        Optional<Instant> due = own.stream()
                .filter(one -> one.state() == State.HELD || one.state() == State.CONFIRMED)
                .flatMap(one -> one.startsAt().stream())
                .max(Comparator.naturalOrder())
                .map(last -> last.plusSeconds(cadence.daysOf(mentorship) * 86_400L));
        boolean overdue = due.filter(mentorship.at()::isAfter).isPresent();
        return new NextStep("propose-session", overdue ? IS_DUE : IS_GOOD, due, Optional.empty(), "");
    }
}
