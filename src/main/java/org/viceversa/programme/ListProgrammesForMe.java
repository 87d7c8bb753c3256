package org.viceversa.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;

/** Tells anybody which programmes reach them, and instructors which of these their course takes part in. */
public final class ListProgrammesForMe {

    private final Programmes programmes;
    private final Cycles cycles;
    private final CourseOptOuts optOuts;
    private final ReachOfProgramme reach;
    private final Clock clock;

    public ListProgrammesForMe(
            Programmes programmes, Cycles cycles, CourseOptOuts optOuts, ReachOfProgramme reach, Clock clock) {
        this.programmes = programmes;
        this.cycles = cycles;
        this.optOuts = optOuts;
        this.reach = reach;
        this.clock = clock;
    }

    /**
     * @param cycles that are no drafts and not over
     * @param open of these, where one may apply today
     * @param courseOut whether the caller's course stays out
     * @param mayChoose whether the caller decides about their course
     */
    public record Mine(
            Programme programme, List<Cycle> cycles, List<Cycle> open, boolean courseOut, boolean mayChoose) {}

    /** Those with a cycle that is open or under way. */
    public List<Mine> run(Caller caller) {
        List<Programme> living = programmes.list(caller.tenant(), false);
        Map<UUID, List<Cycle>> all = cycles.listOfAll(
                caller.tenant(), living.stream().map(Programme::id).toList());
        Set<UUID> out = caller.course()
                .map(course -> optOuts.listProgrammes(caller.tenant(), course.id()))
                .orElse(Set.of());
        return living.stream()
                .filter(programme -> concerns(programme, caller))
                .map(programme -> mine(
                        programme,
                        all.getOrDefault(programme.id(), List.of()),
                        out.contains(programme.id()),
                        mayChoose(programme, caller)))
                .filter(mine -> !mine.cycles().isEmpty())
                .toList();
    }

    private boolean concerns(Programme programme, Caller caller) {
        return mayChoose(programme, caller) || reach.reaches(programme, caller);
    }

    private static boolean mayChoose(Programme programme, Caller caller) {
        return caller.is(ToolRole.INSTRUCTOR, ToolRole.PROGRAMME_MANAGER)
                && caller.course()
                        .filter(course -> ReachOfProgramme.isMeantFor(programme, course.id()))
                        .isPresent();
    }

    private Mine mine(Programme programme, List<Cycle> its, boolean courseOut, boolean mayChoose) {
        List<Cycle> living = its.stream().filter(Cycle::isUnderWay).toList();
        List<Cycle> open = living.stream()
                .filter(cycle -> cycle.isOpenOn(LocalDate.ofInstant(clock.instant(), cycle.zone())))
                .toList();
        return new Mine(programme, living, open, courseOut, mayChoose);
    }
}
