package org.viceversa.programme;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.programme.Change.Field;
import org.viceversa.programme.Change.What;

/**
 * Notes what is done to programmes.
 *
 * <p>A page saves as people type, so a sitting leaves many lines; {@link #merged} reads those of one person without a
 * longer rest as one. Nothing is merged in what is kept.
 */
public final class History {

    private static final Duration REST = Duration.ofMinutes(30);

    private final Changes changes;
    private final Clock clock;

    public History(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    void note(Caller caller, Programme programme, What what, List<Field> fields) {
        changes.add(new Change(
                UUID.randomUUID(),
                programme.tenant(),
                programme.id(),
                Optional.empty(),
                what,
                fields,
                "",
                Optional.of(caller.person().id()),
                clock.instant()));
    }

    /** @param by empty when the calendar did it */
    void note(Optional<UUID> by, Cycle cycle, What what, List<Field> fields, String reason) {
        changes.add(new Change(
                UUID.randomUUID(),
                cycle.tenant(),
                cycle.programme(),
                Optional.of(cycle.id()),
                what,
                fields,
                reason,
                by,
                clock.instant()));
    }

    /** @param changes newest first */
    static List<Change> merged(List<Change> changes) {
        Deque<Change> merged = new ArrayDeque<>();
        for (Change older : changes) {
            Change newer = merged.peekLast();
            if (newer != null && isOneSitting(older, newer)) {
                merged.removeLast();
                merged.addLast(join(older, newer));
            } else {
                merged.addLast(older);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean isOneSitting(Change older, Change newer) {
        boolean edits = older.what() == What.EDITED || older.what() == What.CYCLE_EDITED;
        return edits
                && older.what() == newer.what()
                && older.by().equals(newer.by())
                && older.cycle().equals(newer.cycle())
                && Duration.between(older.at(), newer.at()).compareTo(REST) < 0;
    }

    private static Change join(Change older, Change newer) {
        Map<String, Field> fields = new LinkedHashMap<>();
        older.fields().forEach(field -> fields.put(field.name(), field));
        newer.fields()
                .forEach(field -> fields.merge(
                        field.name(), field, (then, now) -> new Field(now.name(), then.before(), now.after())));
        List<Field> changed = fields.values().stream()
                .filter(field -> !field.before().equals(field.after()))
                .toList();
        return new Change(
                newer.id(),
                newer.tenant(),
                newer.programme(),
                newer.cycle(),
                newer.what(),
                changed,
                newer.reason(),
                newer.by(),
                newer.at());
    }
}
