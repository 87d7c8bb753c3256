package org.viceversa.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Deadline;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.State;

/** Who is to be told something about an offer or about the stage of a pair. */
final class PairingSources {

    private static final String OFFERS = "/pairings";

    /** What two people who just said yes may be at. */
    private static final Set<State> BEGUN = EnumSet.of(State.ACCEPTED, State.ORIENTATION, State.ACTIVE);

    private static final Set<State> UNDER_WAY = EnumSet.of(State.ACTIVE, State.PAUSED, State.CLOSING);

    private PairingSources() {}

    /** Whoever is asked. */
    static List<Finding> offered(CycleFacts facts, NoticeRule rule) {
        return asked(facts, "offer/", deadline -> true);
    }

    /** Whoever was asked and is to be reminded, as the pairing noted. */
    static List<Finding> offerWaiting(CycleFacts facts, NoticeRule rule) {
        return asked(facts, "offer-waiting/", Deadline::reminded);
    }

    private static List<Finding> asked(CycleFacts facts, String prefix, Predicate<Deadline> when) {
        return facts.pairings().stream()
                .flatMap(one -> one.deadline().filter(when).stream()
                        .flatMap(deadline -> one.asked().stream()
                                .map(side -> Finding.ofPair(
                                        one,
                                        side,
                                        prefix + one.id() + "/" + side,
                                        one.changedAt(),
                                        Map.of("date", EnglishDates.day(deadline.day())),
                                        OFFERS))))
                .toList();
    }

    /** Both said yes. */
    static List<Finding> accepted(CycleFacts facts, NoticeRule rule) {
        return facts.pairings().stream()
                .filter(one -> BEGUN.contains(one.state()))
                .flatMap(one -> both(one, "accepted/" + one.id(), one.changedAt(), Map.of(), pair(one)))
                .toList();
    }

    /** Whoever had said yes where the other one did not; nobody else ever knew. */
    static List<Finding> declined(CycleFacts facts, NoticeRule rule) {
        return Stream.concat(facts.in(State.DECLINED), facts.in(State.EXPIRED))
                .filter(one -> facts.ends().getOrDefault(one.id(), List.of()).stream()
                        .anyMatch(event -> event.state() == State.OFFERED_BOTH))
                .map(one -> Finding.ofPair(one, one.first(), "declined/" + one.id(), one.changedAt(), Map.of(), OFFERS))
                .toList();
    }

    /** Whoever is short of the orientation that both wait for, once the pairing noted that. */
    static List<Finding> orientation(CycleFacts facts, NoticeRule rule) {
        return facts.in(State.ORIENTATION)
                .flatMap(one -> one.deadline().filter(Deadline::reminded).stream()
                        .flatMap(deadline -> Arrays.stream(Side.values())
                                .filter(side -> isShort(facts, one, side))
                                .map(side -> Finding.ofPair(
                                        one,
                                        side,
                                        "orientation/" + one.id(),
                                        one.changedAt(),
                                        Map.of("date", EnglishDates.day(deadline.day())),
                                        "/enrol/" + one.cycle() + "/orientation"))))
                .toList();
    }

    private static boolean isShort(CycleFacts facts, Pairing one, Side side) {
        Optional<Enrolment> enrolment = facts.enrolment(one.partner(side).enrolment());
        return enrolment.filter(theirs -> !theirs.progressOf(side).isDone()).isPresent();
    }

    /** A pair that has been at the same step for long: before it begins, at its end, or without any goal. */
    static List<Finding> stuck(CycleFacts facts, NoticeRule rule) {
        boolean begun = !facts.today().isBefore(facts.place().cycle().starts());
        return facts.pairings().stream()
                .filter(one -> one.state() == State.ORIENTATION
                        || one.state() == State.CLOSING
                        || one.state() == State.ACCEPTED && begun
                        || one.state() == State.ACTIVE && facts.goalsOf(one).isEmpty())
                .flatMap(one -> CycleFacts.passed(rule.days(), facts.daysSince(one.changedAt())).stream()
                        .flatMap(day -> both(
                                one,
                                "stuck/" + one.id() + "/" + one.state() + "/" + day,
                                one.changedAt(),
                                Map.of("days", Integer.toString(day)),
                                pair(one))))
                .toList();
    }

    /** The last weeks of a cycle. */
    static List<Finding> closing(CycleFacts facts, NoticeRule rule) {
        Optional<LocalDate> ends = facts.place().cycle().ends();
        if (ends.isEmpty() || facts.today().isAfter(ends.get())) {
            return List.of();
        }
        long left = ChronoUnit.DAYS.between(facts.today(), ends.get());
        return rule.days().stream()
                .filter(day -> left <= day)
                .min(Integer::compare)
                .map(day -> facts.pairings().stream()
                        .filter(one -> UNDER_WAY.contains(one.state()))
                        .flatMap(one -> both(
                                one,
                                "closing/" + one.id() + "/" + day,
                                facts.at(),
                                Map.of("date", EnglishDates.day(ends.get()), "days", Long.toString(left)),
                                pair(one)))
                        .toList())
                .orElse(List.of());
    }

    static String pair(Pairing one) {
        return "/pairs/" + one.id();
    }

    static Stream<Finding> both(Pairing one, String key, Instant since, Map<String, String> values, String path) {
        return Arrays.stream(Side.values()).map(side -> Finding.ofPair(one, side, key, since, values, path));
    }
}
