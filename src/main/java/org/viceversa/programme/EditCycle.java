package org.viceversa.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Change.Field;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.OpeningRules.Missing;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Adds a cycle to a programme, or changes one; the dates of a draft may still be in disorder. */
public final class EditCycle {

    private final Programmes programmes;
    private final Cycles cycles;
    private final History history;

    public EditCycle(Programmes programmes, Cycles cycles, History history) {
        this.programmes = programmes;
        this.cycles = cycles;
        this.history = history;
    }

    /** @throws Refused {@code not-allowed}; {@code programme-unknown}; {@code programme-archived} */
    public Cycle add(Caller caller, UUID programmeId, CycleDesign design) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme programme = programmes.get(caller.tenant(), programmeId);
        if (programme.archived()) {
            throw EditProgramme.archived();
        }
        Cycle cycle = Cycle.of(programme, UUID.randomUUID(), design);
        cycles.add(cycle);
        history.note(Optional.of(caller.person().id()), cycle, What.CYCLE_ADDED, named(cycle), "");
        return cycle;
    }

    /**
     * @param seen the version that the caller looked at
     * @throws Refused {@code not-allowed}; {@code cycle-unknown}; {@code cycle-changed}; {@code cycle-over}; {@code
     *     cycle-dates-disordered} unless it is a draft
     */
    public Cycle run(Caller caller, UUID id, int seen, CycleDesign design) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Cycle before = cycles.get(caller.tenant(), id);
        requireEditable(before, seen);
        Cycle after = before.redesigned(design);
        if (after.design().equals(before.design())) {
            return before;
        }
        requireOrder(after);
        if (!cycles.save(after)) {
            throw changed();
        }
        List<Field> fields = Differences.between(before.design(), after.design());
        history.note(Optional.of(caller.person().id()), after, What.CYCLE_EDITED, fields, "");
        return after;
    }

    private static void requireOrder(Cycle cycle) {
        List<Missing> disorder = OpeningRules.disorder(cycle.design());
        if (cycle.isUnderWay() && !disorder.isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "cycle-dates-disordered",
                    OpeningRules.sentence("This cycle is under way, so its dates must follow each other: ", disorder));
        }
    }

    private static void requireEditable(Cycle cycle, int seen) {
        if (cycle.state().isOver()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "cycle-over",
                    "This cycle is over and stays as it was. Add another cycle to the programme.");
        }
        if (cycle.version() != seen) {
            throw changed();
        }
    }

    static List<Field> named(Cycle cycle) {
        return List.of(new Field("cycle.name", "", cycle.name()));
    }

    static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "cycle-changed",
                "Somebody else changed this cycle while you were at it. Compare both versions; what you typed is still"
                        + " there.");
    }
}
