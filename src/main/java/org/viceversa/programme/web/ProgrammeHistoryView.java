package org.viceversa.programme.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Person;
import org.viceversa.programme.Change;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.ReadProgramme.Past;

/** What was done to a programme, newest first. */
record ProgrammeHistoryView(List<LineView> history) {

    /** @param by a name, which may not be shared; missing when the calendar did it */
    record LineView(
            UUID id,
            Instant at,
            What what,
            Optional<String> by,
            Optional<UUID> cycleId,
            String reason,
            List<FieldView> fields) {

        static LineView of(Change change, Map<UUID, Person> people) {
            return new LineView(
                    change.id(),
                    change.at(),
                    change.what(),
                    change.by()
                            .map(id -> Optional.ofNullable(people.get(id))
                                    .map(Person::name)
                                    .orElse("")),
                    change.cycle(),
                    change.reason(),
                    change.fields().stream().map(FieldView::of).toList());
        }
    }

    record FieldView(String name, String before, String after) {
        static FieldView of(Change.Field field) {
            return new FieldView(field.name(), field.before(), field.after());
        }
    }

    static ProgrammeHistoryView of(Past past) {
        return new ProgrammeHistoryView(past.changes().stream()
                .map(change -> LineView.of(change, past.people()))
                .toList());
    }
}
