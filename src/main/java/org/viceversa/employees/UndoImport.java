package org.viceversa.employees;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Puts the records back to how they were before the last import, within a day. */
public final class UndoImport {

    private final EmployeeRecords records;
    private final EmployeeImports imports;
    private final Clock clock;

    public UndoImport(EmployeeRecords records, EmployeeImports imports, Clock clock) {
        this.records = records;
        this.imports = imports;
        this.clock = clock;
    }

    /** @throws Refused {@code import-unknown}; {@code import-not-undoable} when it is older, undone or not the last */
    public PastImport run(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        imports.lock(caller.tenant());
        Instant now = clock.instant();
        PastImport past = imports.find(caller.tenant(), id)
                .orElseThrow(() -> new Refused(Kind.NOT_FOUND, "import-unknown", "There is no such import."));
        if (!isUndoable(past, now)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "import-not-undoable",
                    "Only the last import can be undone, and only within 24 hours. Import a table that says how the"
                            + " records should be.");
        }
        imports.undo(past);
        PastImport undone = past.undoneBy(caller.person().id(), now);
        imports.save(undone);
        records.linkPeople(caller.tenant());
        return undone;
    }

    private boolean isUndoable(PastImport past, Instant now) {
        return past.isRecent(now)
                && imports.list(past.tenant(), ListImports.MOST).stream()
                        .filter(other -> other.undone().isEmpty())
                        .findFirst()
                        .filter(last -> last.id().equals(past.id()))
                        .isPresent();
    }
}
