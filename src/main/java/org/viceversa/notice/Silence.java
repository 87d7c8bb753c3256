package org.viceversa.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.viceversa.mentorship.Goal;
import org.viceversa.pairing.Pairing;

/**
 * Pairs of whom nothing was heard for long: warned first, and ended some days after the warning if there is still no
 * sign. Who meets rarely by the cycle's own rhythm has as much longer.
 */
final class Silence {

    /** Missed meetings in a row before a rhythm counts as broken. */
    private static final int MISSED = 3;

    private Silence() {}

    static List<Finding> warn(CycleFacts facts, NoticeRule rule) {
        Instant ends = facts.at().plus(grace(rule));
        return silent(facts, rule)
                .flatMap(one -> PairingSources.both(
                        one,
                        key(facts, one),
                        lastSign(facts, one),
                        Map.of(
                                "days",
                                Long.toString(facts.daysSince(lastSign(facts, one))),
                                "date",
                                EnglishDates.day(
                                        ends.atZone(facts.place().cycle().zone())
                                                .toLocalDate())),
                        PairingSources.pair(one)))
                .toList();
    }

    static Stream<Pairing> silent(CycleFacts facts, NoticeRule rule) {
        long least = Math.max(
                rule.days().get(0), (long) MISSED * facts.place().cycle().cadenceDays());
        return facts.in(Pairing.State.ACTIVE)
                .filter(one -> facts.daysSince(lastSign(facts, one)) >= least)
                .filter(one ->
                        facts.sessionsOf(one).stream().noneMatch(session -> SessionSources.isAhead(facts, session)));
    }

    /** Another one after each sign, so that the next silence is warned of anew. */
    static String key(CycleFacts facts, Pairing one) {
        return "silence/" + one.id() + "/" + lastSign(facts, one).getEpochSecond();
    }

    /** From the warning to the end. */
    static Duration grace(NoticeRule rule) {
        return Duration.ofDays((long) rule.days().get(1) - rule.days().get(0));
    }

    static Instant lastSign(CycleFacts facts, Pairing one) {
        Instant starts = facts.place()
                .cycle()
                .starts()
                .atStartOfDay(facts.place().cycle().zone())
                .toInstant();
        Stream<Instant> ofGoals = facts.goalsOf(one).stream().map(Goal::changedAt);
        Optional<Instant> last = Stream.of(
                        Stream.of(one.changedAt(), starts), SessionSources.signs(facts, one), ofGoals)
                .flatMap(all -> all)
                .max(Instant::compareTo);
        return last.orElse(one.changedAt());
    }
}
