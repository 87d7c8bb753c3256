package org.viceversa.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.pairing.Pairing;

/** Who is to be told something about meetings that are proposed, set, missing or cancelled. */
final class SessionSources {

    private static final int LAST_WEEK = 7;
    private static final int LONGEST_ASKED = 3;
    private static final Set<State> MET_OR_WILL = EnumSet.of(State.PROPOSED, State.CONFIRMED, State.HELD);
    private static final Set<State> OVER = EnumSet.of(State.HELD, State.NO_SHOW, State.CANCELLED);

    private SessionSources() {}

    /** A pair that has begun and neither met nor planned to. */
    static List<Finding> first(CycleFacts facts, NoticeRule rule) {
        return active(facts)
                .filter(one ->
                        facts.sessionsOf(one).stream().noneMatch(session -> MET_OR_WILL.contains(session.state())))
                .flatMap(one -> missing(facts, rule, one, began(facts, one), "first-session/" + one.id()))
                .toList();
    }

    /** A pair that has met and planned nothing, while there is time left for a meeting. */
    static List<Finding> nothingBooked(CycleFacts facts, NoticeRule rule) {
        if (facts.place()
                .cycle()
                .ends()
                .filter(end -> facts.today().plusDays(LAST_WEEK).isAfter(end))
                .isPresent()) {
            return List.of();
        }
        return active(facts)
                .filter(one -> facts.sessionsOf(one).stream().noneMatch(session -> isAhead(facts, session)))
                .flatMap(one -> lastHeld(facts, one).stream()
                        .flatMap(held -> missing(
                                facts,
                                rule,
                                one,
                                held.endsAt().orElse(held.changedAt()),
                                "nothing-booked/" + held.id())))
                .toList();
    }

    private static Stream<Finding> missing(CycleFacts facts, NoticeRule rule, Pairing one, Instant since, String key) {
        long elapsed = facts.daysSince(since);
        return CycleFacts.passed(rule.days(), elapsed).stream()
                .flatMap(day -> PairingSources.both(
                        one, key + "/" + day, since, Map.of("days", Long.toString(elapsed)), sessions(one)));
    }

    /** To whoever has to choose one of the times. */
    static List<Finding> proposed(CycleFacts facts, NoticeRule rule) {
        return all(facts, State.PROPOSED)
                .filter(two -> two.session().options().stream().anyMatch(at -> at.isAfter(facts.at())))
                .map(two -> finding(
                        facts,
                        two,
                        two.session().madeBy().other(),
                        "proposed/",
                        two.session().options().stream()
                                .filter(at -> at.isAfter(facts.at()))
                                .sorted()
                                .toList()))
                .toList();
    }

    /** To whoever proposed it. */
    static List<Finding> confirmed(CycleFacts facts, NoticeRule rule) {
        return all(facts, State.CONFIRMED)
                .filter(two -> isAhead(facts, two.session()))
                .map(two -> finding(
                        facts,
                        two,
                        two.session().madeBy(),
                        "confirmed/",
                        two.session().startsAt().stream().toList()))
                .toList();
    }

    /** Some days after a meeting, to whoever is asked something and has not answered; after three more days no longer. */
    static List<Finding> questions(CycleFacts facts, NoticeRule rule) {
        return active(facts)
                .flatMap(one -> lastHeld(facts, one).stream().flatMap(held -> questions(facts, rule, one, held)))
                .toList();
    }

    private static Stream<Finding> questions(CycleFacts facts, NoticeRule rule, Pairing one, MentoringSession held) {
        Instant since = held.endsAt().orElse(held.changedAt());
        long elapsed = facts.daysSince(since);
        return CycleFacts.passed(rule.days(), elapsed).stream()
                .filter(day -> elapsed < day + LONGEST_ASKED)
                .flatMap(day -> facts.questions().of(one).stream()
                        .map(side -> Finding.ofPair(
                                one,
                                side,
                                "questions/" + held.id() + "/" + day,
                                since,
                                Map.of("days", Long.toString(elapsed)),
                                PairingSources.pair(one) + "/pulse")));
    }

    /** The last two meetings were both cancelled. */
    static List<Finding> cancellations(CycleFacts facts, NoticeRule rule) {
        return active(facts)
                .flatMap(one -> {
                    List<MentoringSession> last = facts.sessionsOf(one).stream()
                            .filter(session -> OVER.contains(session.state()))
                            .sorted(Comparator.comparing(MentoringSession::changedAt)
                                    .reversed())
                            .limit(2)
                            .toList();
                    boolean both =
                            last.size() == 2 && last.stream().allMatch(session -> session.state() == State.CANCELLED);
                    return both
                            ? PairingSources.both(
                                    one,
                                    "cancellations/" + last.get(0).id(),
                                    last.get(0).changedAt(),
                                    Map.of(),
                                    sessions(one))
                            : Stream.empty();
                })
                .toList();
    }

    private record OfPair(Pairing pairing, MentoringSession session) {}

    private static Stream<OfPair> all(CycleFacts facts, State state) {
        return facts.pairings().stream()
                .filter(one -> one.state().isSettled())
                .flatMap(one -> facts.sessionsOf(one).stream()
                        .filter(session -> session.state() == state)
                        .map(session -> new OfPair(one, session)));
    }

    private static Finding finding(CycleFacts facts, OfPair two, Side side, String prefix, List<Instant> times) {
        Pairing one = two.pairing();
        String date = times.stream()
                .map(at -> EnglishDates.time(
                        at,
                        facts.zoneOf(facts.enrolment(one.partner(side).enrolment())),
                        facts.zoneOf(facts.enrolment(one.partner(side.other()).enrolment()))))
                .collect(Collectors.joining("; "));
        return Finding.ofPair(
                one,
                side,
                prefix + two.session().id() + "/" + two.session().sequence(),
                two.session().changedAt(),
                Map.of("date", date),
                sessions(one));
    }

    private static Stream<Pairing> active(CycleFacts facts) {
        return facts.in(Pairing.State.ACTIVE);
    }

    /** Both said yes and the cycle's meetings have begun, or they went on after a pause. */
    private static Instant began(CycleFacts facts, Pairing one) {
        Instant starts = facts.place()
                .cycle()
                .starts()
                .atStartOfDay(facts.place().cycle().zone())
                .toInstant();
        return starts.isAfter(one.changedAt()) ? starts : one.changedAt();
    }

    static boolean isAhead(CycleFacts facts, MentoringSession session) {
        return switch (session.state()) {
            case PROPOSED -> session.options().stream().anyMatch(at -> at.isAfter(facts.at()));
            case CONFIRMED ->
                session.endsAt().filter(end -> end.isAfter(facts.at())).isPresent();
            default -> false;
        };
    }

    private static Optional<MentoringSession> lastHeld(CycleFacts facts, Pairing one) {
        return facts.sessionsOf(one).stream()
                .filter(session -> session.state() == State.HELD)
                .max(Comparator.comparing(session -> session.endsAt().orElse(session.changedAt())));
    }

    private static String sessions(Pairing one) {
        return PairingSources.pair(one) + "/sessions";
    }

    /** All that happened to a pair's meetings, as moments. */
    static Stream<Instant> signs(CycleFacts facts, Pairing one) {
        return facts.sessionsOf(one).stream()
                .flatMap(session -> Stream.concat(
                        Stream.of(session.madeAt(), session.changedAt()),
                        session.state() == State.HELD ? session.endsAt().stream() : Stream.empty()));
    }
}
