package org.viceversa.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Change.Field;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.Cycle.State;
import org.viceversa.programme.OpeningRules.Missing;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Moves a cycle on, or back where nobody would lose anything.
 *
 * <p>To ask for the state that the cycle is in already changes nothing, so that a button that was pressed twice does no
 * harm. A cycle opens only when nothing is missing, and becomes a draft again only while nobody has applied.
 */
public final class ChangeCycleState {

    private final Programmes programmes;
    private final Cycles cycles;
    private final CycleUses uses;
    private final History history;
    private final Clock clock;

    public ChangeCycleState(Programmes programmes, Cycles cycles, CycleUses uses, History history, Clock clock) {
        this.programmes = programmes;
        this.cycles = cycles;
        this.uses = uses;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param seen the version that the caller looked at
     * @param reason may be empty, but not to cancel
     * @throws Refused {@code not-allowed}; {@code cycle-unknown}; {@code cycle-changed}; {@code cycle-step-impossible};
     *     {@code cycle-not-ready} with all that is missing; {@code cycle-has-applicants}; {@code reason-missing}; {@code
     *     programme-archived}
     */
    public Cycle run(Caller caller, UUID id, int seen, State wanted, String reason) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Cycle before = cycles.get(caller.tenant(), id);
        if (before.state() == wanted) {
            return before;
        }
        if (before.version() != seen) {
            throw EditCycle.changed();
        }
        requireStep(before, wanted);
        requireAllowed(before, wanted, reason);
        Cycle after = before.inState(wanted);
        if (!cycles.save(after)) {
            throw EditCycle.changed();
        }
        history.note(Optional.of(caller.person().id()), after, What.CYCLE_MOVED, moved(before, after), reason);
        return after;
    }

    static List<Field> moved(Cycle before, Cycle after) {
        return List.of(
                new Field("cycle.name", "", after.name()),
                new Field("cycle.state", before.state().name(), after.state().name()));
    }

    private static void requireStep(Cycle cycle, State wanted) {
        if (!cycle.state().next().contains(wanted)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "cycle-step-impossible",
                    "From " + cycle.state() + " this cycle cannot become " + wanted + ". Possible now: "
                            + cycle.state().next() + ".");
        }
    }

    private void requireAllowed(Cycle cycle, State wanted, String reason) {
        switch (wanted) {
            case OPEN -> requireComplete(cycle);
            case DRAFT -> requireUnused(cycle);
            case CANCELLED -> requireReason(reason);
            default -> {
                // Nothing else stands in the way.
            }
        }
    }

    private void requireComplete(Cycle cycle) {
        Programme programme = programmes.get(cycle.tenant(), cycle.programme());
        if (programme.archived()) {
            throw EditProgramme.archived();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), cycle.zone());
        List<Missing> missing = OpeningRules.missing(programme.design(), cycle.design(), today);
        if (!missing.isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT, "cycle-not-ready", OpeningRules.sentence("This cycle cannot open yet: ", missing));
        }
    }

    private void requireUnused(Cycle cycle) {
        if (uses.hasApplicants(cycle.tenant(), cycle.id())) {
            throw new Refused(
                    Kind.CONFLICT,
                    "cycle-has-applicants",
                    "People have applied already, so this cycle cannot become a draft again. Close it, or cancel it"
                            + " with a reason that they can read.");
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Refused(
                    Kind.INVALID,
                    "reason-missing",
                    "Say why the cycle is cancelled: the reason stands in the history.");
        }
    }
}
