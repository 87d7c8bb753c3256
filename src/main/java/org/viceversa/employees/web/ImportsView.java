package org.viceversa.employees.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.ImportCounts;
import org.viceversa.employees.ListImports;
import org.viceversa.employees.PastImport;
import org.viceversa.people.Person;

/** Which imports were made, newest first. */
record ImportsView(List<ImportView> imports) {

    /**
     * One import.
     *
     * @param by a name; empty when it is not known
     * @param undoable whether it can be undone now
     */
    record ImportView(
            UUID id,
            String by,
            Instant at,
            ImportCounts counts,
            Optional<String> undoneBy,
            Optional<Instant> undoneAt,
            boolean undoable) {

        static ImportView of(PastImport past, String by, Optional<String> undoneBy, boolean undoable) {
            return new ImportView(
                    past.id(),
                    by,
                    past.at(),
                    past.counts(),
                    undoneBy,
                    past.undone().map(PastImport.Undone::at),
                    undoable);
        }
    }

    static ImportsView of(ListImports.History history) {
        return new ImportsView(history.imports().stream()
                .map(past -> ImportView.of(
                        past,
                        name(history, past.by()),
                        past.undone().map(undone -> name(history, undone.by())),
                        history.undoable().filter(past.id()::equals).isPresent()))
                .toList());
    }

    private static String name(ListImports.History history, UUID person) {
        return Optional.ofNullable(history.names().get(person))
                .map(Person::name)
                .orElse("");
    }
}
