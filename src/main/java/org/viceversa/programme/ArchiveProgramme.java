package org.viceversa.programme;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Change.What;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Puts a programme that nobody takes part in just now into the archive, and takes it out again. */
public final class ArchiveProgramme {

    private final Programmes programmes;
    private final Cycles cycles;
    private final History history;
    private final Clock clock;

    public ArchiveProgramme(Programmes programmes, Cycles cycles, History history, Clock clock) {
        this.programmes = programmes;
        this.cycles = cycles;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Does nothing more when it is there already.
     *
     * @throws Refused {@code not-allowed}; {@code programme-unknown}; {@code programme-running}; {@code
     *     programme-changed}
     */
    public Programme run(Caller caller, UUID id, boolean archived) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme before = programmes.get(caller.tenant(), id);
        if (before.archived() == archived) {
            return before;
        }
        if (archived) {
            requireAtRest(cycles.listOf(caller.tenant(), id));
        }
        Programme after = before.withArchived(archived, clock.instant());
        if (!programmes.save(after)) {
            throw EditProgramme.changed();
        }
        history.note(caller, after, archived ? What.ARCHIVED : What.RESTORED, List.of());
        return after;
    }

    private static void requireAtRest(List<Cycle> itsCycles) {
        itsCycles.stream().filter(Cycle::isUnderWay).findFirst().ifPresent(cycle -> {
            throw new Refused(
                    Kind.CONFLICT,
                    "programme-running",
                    "The cycle \"" + cycle.name() + "\" is under way. Bring it to its end or cancel it before"
                            + " you put the programme into the archive.");
        });
    }
}
