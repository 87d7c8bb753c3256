package org.viceversa.reflection.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.viceversa.people.Caller;
import org.viceversa.reflection.ListMyReflections;
import org.viceversa.reflection.ListMyReflections.Line;

/**
 * What a home shows of reflections.
 *
 * @param toWrite what is to be handed in in this course, the soonest due first
 * @param results that came within a month, the latest first
 * @param others how many there are beside these
 */
public record ReflectionsAtHome(List<ReflectionLineView> toWrite, List<ReflectionLineView> results, int others) {

    private static final int MOST = 4;
    private static final Duration NEW = Duration.ofDays(30);

    /** Empty for whoever has nothing to write and wrote nothing. */
    public static Optional<ReflectionsAtHome> of(ListMyReflections list, Caller caller) {
        List<Line> all = list.run(caller);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<ReflectionLineView> toWrite = all.stream()
                .filter(line -> line.here() && line.isToDo())
                .limit(MOST)
                .map(ReflectionLineView::of)
                .toList();
        List<ReflectionLineView> results = all.stream()
                .filter(line -> line.result()
                        .filter(came -> came.releasedAt().plus(NEW).isAfter(line.now()))
                        .isPresent())
                .sorted((one, other) -> other.result()
                        .orElseThrow()
                        .releasedAt()
                        .compareTo(one.result().orElseThrow().releasedAt()))
                .limit(MOST)
                .map(ReflectionLineView::of)
                .toList();
        return Optional.of(new ReflectionsAtHome(toWrite, results, all.size() - toWrite.size() - results.size()));
    }
}
