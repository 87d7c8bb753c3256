package org.viceversa.pulse;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentorship.Goal;
import org.viceversa.pulse.PairTurns.Turn;
import org.viceversa.pulse.Pulse.Taps;

/**
 * What the health of a pair is made from.
 *
 * @param held meetings that took place
 * @param expected meetings that should have: whole cadences in the days for which the two have been meeting, pauses left
 *     out
 * @param booked whether a time is agreed on that lies ahead
 * @param since the end of the last meeting that took place, or when the two began
 * @param met whether any took place
 * @param pulses the latest of each side that gave one: none, one or two
 * @param goals how many there are that were not dropped
 * @param movement the mean of those, 0 to 1: a goal that is met counts 1, one that is met in part ½, and an open one up
 *     to ½, as far as its steps are done, since steps are promises and only a changed level is proof
 * @param byMentor meetings that the side which teaches proposed or noted; one that was moved counts where it went to
 * @param byMentee the same of the side that learns
 * @param cancelledTwice whether the last two meetings were both cancelled, by the same side
 * @param notGood whether either side says that it is not a good fit
 */
record HealthFacts(
        int held,
        long expected,
        boolean booked,
        Instant since,
        boolean met,
        List<Taps> pulses,
        int goals,
        double movement,
        int byMentor,
        int byMentee,
        boolean cancelledTwice,
        boolean notGood,
        Instant at) {

    private static final Set<State> OVER = EnumSet.of(State.HELD, State.NO_SHOW, State.CANCELLED);

    HealthFacts {
        pulses = List.copyOf(pulses);
    }

    /** @param turns of a pair that has begun to meet */
    static HealthFacts of(
            int cadenceDays,
            List<Turn> turns,
            List<MentoringSession> sessions,
            List<Goal> goals,
            List<Taps> pulses,
            boolean notGood,
            Instant now) {
        List<MentoringSession> held =
                sessions.stream().filter(one -> one.state() == State.HELD).toList();
        Optional<Instant> last = held.stream()
                .map(MentoringSession::endsAt)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        List<Goal> kept =
                goals.stream().filter(one -> one.state() != Goal.State.DROPPED).toList();
        return new HealthFacts(
                held.size(),
                Turn.meeting(turns, now).dividedBy(Duration.ofDays(cadenceDays)),
                sessions.stream().anyMatch(one -> isAhead(one, now)),
                last.or(() -> Turn.began(turns)).orElse(now),
                !held.isEmpty(),
                pulses,
                kept.size(),
                kept.stream().mapToDouble(HealthFacts::movementOf).average().orElse(0),
                madeBy(Side.MENTOR, sessions),
                madeBy(Side.MENTEE, sessions),
                isCancelledTwice(sessions),
                notGood,
                now);
    }

    private static boolean isAhead(MentoringSession one, Instant now) {
        return one.state() == State.CONFIRMED
                && one.startsAt().filter(now::isBefore).isPresent();
    }

    private static double movementOf(Goal goal) {
        long done = goal.steps().stream().filter(Goal.Step::done).count();
        return switch (goal.state()) {
            case MET -> 1;
            case PARTLY -> 0.5;
            case OPEN -> goal.steps().isEmpty() ? 0 : 0.5 * done / goal.steps().size();
            case DROPPED -> 0;
        };
    }

    private static int madeBy(Side side, List<MentoringSession> sessions) {
        return (int) sessions.stream()
                .filter(one -> one.state() != State.MOVED && one.madeBy() == side)
                .count();
    }

    private static boolean isCancelledTwice(List<MentoringSession> sessions) {
        List<MentoringSession> over = sessions.stream()
                .filter(one -> OVER.contains(one.state()))
                .sorted(Comparator.comparing(
                                (MentoringSession one) -> one.startsAt().orElse(one.changedAt()))
                        .reversed())
                .limit(2)
                .toList();
        return over.size() == 2
                && over.stream().allMatch(one -> one.state() == State.CANCELLED)
                && over.get(0).endedBy().isPresent()
                && over.get(0).endedBy().equals(over.get(1).endedBy());
    }
}
