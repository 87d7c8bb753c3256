package org.viceversa.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycles;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;
import org.viceversa.programme.ReachOfProgramme;

/** What somebody takes part in, may join, and is asked for next; and how many wait for whoever runs programmes. */
public final class ShowEnrolments {

    private final Cycles cycles;
    private final Programmes programmes;
    private final ReachOfProgramme reach;
    private final Enrolments enrolments;
    private final RecogniseInvitations recognise;
    private final Clock clock;

    public ShowEnrolments(
            Cycles cycles,
            Programmes programmes,
            ReachOfProgramme reach,
            Enrolments enrolments,
            RecogniseInvitations recognise,
            Clock clock) {
        this.cycles = cycles;
        this.programmes = programmes;
        this.reach = reach;
        this.enrolments = enrolments;
        this.recognise = recognise;
        this.clock = clock;
    }

    /** What comes next for somebody in a cycle; the first in this order is the most pressing. */
    public enum Step {
        CONSENT,
        ORIENTATION,
        CONTINUE,
        INVITED,
        JOIN,
        APPROVAL,
        WAITING,
        PAUSED,
        READY,
        MATCHED,
        OVER
    }

    /**
     * One cycle as it stands for somebody.
     *
     * @param on the day by which something happens next, where one is known
     */
    public record Line(CycleOfProgramme place, Optional<Enrolment> enrolment, Step step, Optional<LocalDate> on) {}

    /** The most pressing first; ended ones are left out. */
    public List<Line> run(Caller caller) {
        recognise.run(caller.person());
        UUID tenant = caller.tenant();
        List<Line> lines = new ArrayList<>();
        Set<UUID> own = new HashSet<>();
        for (Enrolment enrolment : enrolments.listFor(tenant, caller.person().id())) {
            own.add(enrolment.cycle());
            cycles.find(tenant, enrolment.cycle())
                    .flatMap(cycle -> place(tenant, cycle))
                    .map(place -> line(place, enrolment))
                    .filter(line -> line.step() != Step.OVER)
                    .ifPresent(lines::add);
        }
        lines.addAll(joinable(caller, own));
        lines.sort(Comparator.comparing(Line::step));
        return lines;
    }

    /** Open cycles of programmes that reach the caller, where they are no manager without a course of their own. */
    private List<Line> joinable(Caller caller, Set<UUID> own) {
        if (!caller.is(ToolRole.LEARNER) && !caller.roles().isEmpty()) {
            return List.of();
        }
        List<Cycle> open = cycles.listOpen(caller.tenant()).stream()
                .filter(cycle -> !own.contains(cycle.id()))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, Programme> known = programmes.list(caller.tenant(), false).stream()
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        return open.stream()
                .flatMap(cycle -> Optional.ofNullable(known.get(cycle.programme())).stream()
                        .map(programme -> new CycleOfProgramme(cycle, programme)))
                .filter(place -> place.cycle().isOpenOn(place.today(clock)))
                .filter(place -> reach.reaches(place.programme(), caller))
                .map(place -> new Line(
                        place,
                        Optional.empty(),
                        Step.JOIN,
                        Optional.of(place.cycle().closes())))
                .toList();
    }

    private Optional<CycleOfProgramme> place(UUID tenant, Cycle cycle) {
        return programmes.find(tenant, cycle.programme()).map(programme -> new CycleOfProgramme(cycle, programme));
    }

    /** Where somebody stands in a cycle. */
    public Line line(CycleOfProgramme place, Enrolment enrolment) {
        Step step = step(place, enrolment);
        return new Line(place, Optional.of(enrolment), step, dayOf(step, place, enrolment));
    }

    private Step step(CycleOfProgramme place, Enrolment enrolment) {
        LocalDate today = place.today(clock);
        State state = enrolment.stateOn(today, place.programme().notice().version());
        boolean open = place.cycle().isOpenOn(today);
        if (place.cycle().state().isOver()) {
            return Step.OVER;
        }
        return switch (state) {
            case INVITED -> open || today.isBefore(place.cycle().opens()) ? Step.INVITED : Step.OVER;
            case DRAFT -> open ? Step.CONTINUE : Step.OVER;
            case APPLIED -> Step.APPROVAL;
            case ENROLLED -> toReady(place, enrolment);
            case READY -> Step.READY;
            case MATCHED -> Step.MATCHED;
            case WAITING -> Step.WAITING;
            case PAUSED -> Step.PAUSED;
            case LEFT, DONE, DECLINED -> Step.OVER;
        };
    }

    private static Step toReady(CycleOfProgramme place, Enrolment enrolment) {
        return enrolment.hasAgreedTo(place.programme().notice().version()) ? Step.ORIENTATION : Step.CONSENT;
    }

    private static Optional<LocalDate> dayOf(Step step, CycleOfProgramme place, Enrolment enrolment) {
        Cycle cycle = place.cycle();
        return switch (step) {
            case INVITED, CONTINUE, JOIN -> Optional.of(cycle.closes());
            case APPROVAL, READY, CONSENT, ORIENTATION, WAITING ->
                cycle.nextRun().or(() -> Optional.of(cycle.starts()));
            case PAUSED -> enrolment.pause().map(Enrolment.Pause::to);
            case MATCHED, OVER -> Optional.empty();
        };
    }

    /** How many applications wait for a manager's word; 0 for everybody else. */
    public int countApplications(Caller caller) {
        return caller.is(ToolRole.PROGRAMME_MANAGER) ? enrolments.countIn(caller.tenant(), State.APPLIED) : 0;
    }
}
