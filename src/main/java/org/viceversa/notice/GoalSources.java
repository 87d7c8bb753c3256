package org.viceversa.notice;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.viceversa.mentorship.Goal;
import org.viceversa.pairing.Pairing;

/** Whose goals are due soon. */
final class GoalSources {

    private GoalSources() {}

    static List<Finding> due(CycleFacts facts, NoticeRule rule) {
        return facts.pairings().stream()
                .filter(one -> one.state().isSettled())
                .flatMap(one -> facts.goalsOf(one).stream()
                        .filter(goal -> goal.state() == Goal.State.OPEN)
                        .flatMap(goal -> due(facts, rule, one, goal)))
                .toList();
    }

    private static Stream<Finding> due(CycleFacts facts, NoticeRule rule, Pairing one, Goal goal) {
        return goal.due().stream().filter(due -> !due.isBefore(facts.today())).flatMap(due -> {
            long left = ChronoUnit.DAYS.between(facts.today(), due);
            return rule.days().stream()
                    .filter(day -> left <= day)
                    .min(Integer::compare)
                    .map(day -> Finding.ofPair(
                            one,
                            goal.learner(),
                            "goal/" + goal.id() + "/" + due + "/" + day,
                            facts.at(),
                            Map.of(
                                    "title", goal.title(),
                                    "date", EnglishDates.day(due),
                                    "days", Long.toString(left)),
                            PairingSources.pair(one)))
                    .stream();
        });
    }
}
