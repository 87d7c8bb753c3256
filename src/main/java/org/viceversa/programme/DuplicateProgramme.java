package org.viceversa.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Change.What;

/** Makes a draft that says all that another programme says, with the shape of its latest cycle from today on. */
public final class DuplicateProgramme {

    private static final String SUFFIX = " (copy)";

    private final Programmes programmes;
    private final Cycles cycles;
    private final History history;
    private final Clock clock;

    public DuplicateProgramme(Programmes programmes, Cycles cycles, History history, Clock clock) {
        this.programmes = programmes;
        this.cycles = cycles;
        this.history = history;
        this.clock = clock;
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown} */
    public Begun run(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme original = programmes.get(caller.tenant(), id);
        Programme copy = Programme.of(
                UUID.randomUUID(),
                caller.tenant(),
                original.template(),
                original.design().withName(copyName(original.name())),
                clock.instant());
        Cycle cycle = Cycle.of(copy, UUID.randomUUID(), shape(original));
        programmes.add(copy);
        cycles.add(cycle);
        history.note(caller, copy, What.DUPLICATED, List.of(new Change.Field("from", "", original.name())));
        return new Begun(copy, cycle);
    }

    private CycleDesign shape(Programme original) {
        return cycles.listOf(original.tenant(), original.id()).stream()
                .findFirst()
                .map(latest -> latest.design().movedTo(LocalDate.ofInstant(clock.instant(), latest.zone())))
                .orElseGet(() -> CycleDesign.proposed(
                        "First cycle",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        original.conduct(),
                        ZoneOffset.UTC));
    }

    private static String copyName(String name) {
        int most = Programme.LONGEST_NAME - SUFFIX.length();
        int length = name.codePointCount(0, name.length());
        String kept = length <= most ? name : name.substring(0, name.offsetByCodePoints(0, most));
        return kept.strip() + SUFFIX;
    }
}
