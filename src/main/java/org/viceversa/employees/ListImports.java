package org.viceversa.employees;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;

/** Shows which imports were made, by whom, and which one may still be undone. */
public final class ListImports {

    static final int MOST = 100;

    private final EmployeeImports imports;
    private final People people;
    private final Clock clock;

    public ListImports(EmployeeImports imports, People people, Clock clock) {
        this.imports = imports;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param names of those who made and undid them, by id
     * @param undoable the id of the one that may be undone
     */
    public record History(List<PastImport> imports, Map<UUID, Person> names, Optional<UUID> undoable) {}

    public History run(Caller caller) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        List<PastImport> found = imports.list(caller.tenant(), MOST);
        List<UUID> doers = found.stream()
                .flatMap(past -> Stream.concat(Stream.of(past.by()), past.undone().map(PastImport.Undone::by).stream()))
                .distinct()
                .toList();
        Optional<UUID> undoable = found.stream()
                .filter(past -> past.undone().isEmpty())
                .findFirst()
                .filter(past -> past.isRecent(clock.instant()))
                .map(PastImport::id);
        return new History(found, people.listByIds(caller.tenant(), doers), undoable);
    }
}
