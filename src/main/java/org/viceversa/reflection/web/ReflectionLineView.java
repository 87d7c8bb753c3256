package org.viceversa.reflection.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.reflection.ListMyReflections.Line;
import org.viceversa.reflection.Reflection;
import org.viceversa.reflection.Reflections.Head;
import org.viceversa.reflection.Results.Result;

/**
 * One activity in a list.
 *
 * @param here whether it can be opened in this visit
 * @param toDo whether something is left to be handed in, and still can be
 * @param state empty before the first letter
 * @param late whether the due date has passed
 * @param excused whether it need not be handed in
 */
record ReflectionLineView(
        UUID activity,
        String title,
        boolean here,
        boolean toDo,
        Optional<Reflection.State> state,
        Optional<Instant> opens,
        Optional<Instant> due,
        Optional<Instant> cutoff,
        boolean late,
        int attempt,
        int words,
        Optional<Instant> changedAt,
        Optional<Instant> submittedAt,
        Optional<ResultView> result,
        boolean excused) {

    record ResultView(BigDecimal score, BigDecimal maximum, Instant releasedAt) {
        static ResultView of(Result result) {
            return new ResultView(result.score(), result.maximum(), result.releasedAt());
        }
    }

    static ReflectionLineView of(Line line) {
        return new ReflectionLineView(
                line.activity().id(),
                line.activity().title(),
                line.here(),
                line.isToDo(),
                line.written().map(Head::state),
                line.deadline().opens(),
                line.deadline().due(),
                line.deadline().cutoff(),
                line.deadline().due().filter(line.now()::isAfter).isPresent(),
                line.written().map(Head::attempt).orElse(1),
                line.written().map(Head::words).orElse(0),
                line.written().map(Head::changedAt),
                line.written().flatMap(Head::submittedAt),
                line.result().map(ResultView::of),
                line.excused());
    }
}
