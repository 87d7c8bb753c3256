package org.viceversa.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The columns of all courses and what stands in them. Safe for threads; a grade changes in one step. */
final class Gradebook {

    /** In Moodle, 1 is the course's total, which is nobody's line item. */
    private final AtomicInteger nextId = new AtomicInteger(2);

    private final Map<String, LineItem> items = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Grade>> grades = new ConcurrentHashMap<>();

    String newId() {
        return Integer.toString(nextId.getAndIncrement());
    }

    /** Adds a line item, or replaces the one with its id. */
    LineItem put(LineItem item) {
        items.put(item.id(), item);
        grades.computeIfAbsent(item.id(), id -> new ConcurrentHashMap<>());
        return item;
    }

    void remove(LineItem item) {
        items.remove(item.id());
        grades.remove(item.id());
    }

    Optional<LineItem> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    List<LineItem> itemsIn(String courseId) {
        return items.values().stream()
                .filter(item -> item.courseId().equals(courseId))
                .sorted(Comparator.comparingInt(item -> Integer.parseInt(item.id())))
                .toList();
    }

    List<LineItem> itemsOf(Activity activity) {
        return itemsIn(activity.courseId()).stream()
                .filter(item -> item.resourceLinkId().equals(Optional.of(activity.id())))
                .toList();
    }

    /** What a launch names: only a line item that is the link's only one (AGS §3.1.2). */
    Optional<LineItem> onlyItemOf(Activity activity) {
        List<LineItem> all = itemsOf(activity);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    Optional<Grade> find(LineItem item, String personId) {
        return Optional.ofNullable(gradesOf(item).get(personId));
    }

    List<Grade> list(LineItem item) {
        return gradesOf(item).values().stream()
                .sorted(Comparator.comparing(Grade::personId))
                .toList();
    }

    /** @param change from the grade that was there; what it throws changes nothing */
    void grade(LineItem item, String personId, Function<Optional<Grade>, Grade> change) {
        gradesOf(item).compute(personId, (id, old) -> change.apply(Optional.ofNullable(old)));
    }

    /** Multiplies every grade, after the column's maximum has changed. */
    void rescale(LineItem item, double factor) {
        if (Double.isFinite(factor) && factor != 1) {
            gradesOf(item).replaceAll((id, grade) -> grade.scaledBy(factor));
        }
    }

    private Map<String, Grade> gradesOf(LineItem item) {
        return grades.getOrDefault(item.id(), new ConcurrentHashMap<>());
    }
}
