package org.viceversa.programme;

import java.time.Clock;
import java.util.List;
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
 * Changes what a programme says.
 *
 * <p>While one of its cycles is under way nothing may go without which that cycle could not have opened. A privacy notice
 * that somebody may have read already gets a new number with each new text, so that consents name what was read.
 */
public final class EditProgramme {

    private final Programmes programmes;
    private final Cycles cycles;
    private final DesignCheck check;
    private final History history;
    private final Clock clock;

    public EditProgramme(Programmes programmes, Cycles cycles, DesignCheck check, History history, Clock clock) {
        this.programmes = programmes;
        this.cycles = cycles;
        this.check = check;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param seen the version that the caller looked at
     * @throws Refused {@code not-allowed}; {@code programme-unknown}; {@code programme-archived}; {@code
     *     programme-changed} when somebody else was quicker; {@code programme-name-missing}; {@code
     *     programme-incomplete}; {@code skill-unknown}; {@code course-unknown}
     */
    public Programme run(Caller caller, UUID id, int seen, ProgrammeDesign design) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme before = programmes.get(caller.tenant(), id);
        requireEditable(before, seen);
        ProgrammeDesign clean = Programme.of(id, before.tenant(), before.template(), design, before.changedAt())
                .design();
        if (clean.equals(before.design())) {
            return before;
        }
        List<Cycle> itsCycles = cycles.listOf(caller.tenant(), id);
        requireFit(before, clean, itsCycles);
        Programme after = before.redesigned(clean, noticeVersion(before, clean, itsCycles), clock.instant());
        if (!programmes.save(after)) {
            throw changed();
        }
        history.note(caller, after, What.EDITED, differences(before, after));
        return after;
    }

    private static void requireEditable(Programme programme, int seen) {
        if (programme.archived()) {
            throw archived();
        }
        if (programme.version() != seen) {
            throw changed();
        }
    }

    private void requireFit(Programme before, ProgrammeDesign design, List<Cycle> itsCycles) {
        if (design.name().isEmpty()) {
            throw new Refused(Kind.INVALID, "programme-name-missing", "A programme needs a name. Give it one.");
        }
        check.require(before.tenant(), design);
        List<Missing> missing = OpeningRules.missing(design);
        if (!missing.isEmpty() && itsCycles.stream().anyMatch(Cycle::isUnderWay)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "programme-incomplete",
                    OpeningRules.sentence("A cycle of this programme is under way, so this has to stay: ", missing));
        }
    }

    private static int noticeVersion(Programme before, ProgrammeDesign after, List<Cycle> itsCycles) {
        boolean read = itsCycles.stream().anyMatch(cycle -> cycle.state() != State.DRAFT);
        boolean same = after.notice().equals(before.notice().text());
        return read && !same ? before.notice().version() + 1 : before.notice().version();
    }

    private List<Field> differences(Programme before, Programme after) {
        return Differences.between(
                before.design(),
                after.design(),
                check.namesIn(before.tenant(), List.of(before.design(), after.design())));
    }

    static Refused archived() {
        return new Refused(
                Kind.CONFLICT,
                "programme-archived",
                "This programme is in the archive. Take it out of there before you change it or open a cycle.");
    }

    static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "programme-changed",
                "Somebody else changed this programme while you were at it. Compare both versions; what you typed is"
                        + " still there.");
    }
}
