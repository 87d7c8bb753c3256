package org.viceversa.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.OpeningRules.Missing;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Shows all of one programme to those who run it. */
public final class ReadProgramme {

    private static final int LINES_READ = 400;

    private final Programmes programmes;
    private final Cycles cycles;
    private final Changes changes;
    private final CourseOptOuts optOuts;
    private final CycleCounts counts;
    private final Skills skills;
    private final Courses courses;
    private final People people;
    private final Clock clock;

    /** What is read of a programme, in one hand. */
    public record Shelf(
            Programmes programmes,
            Cycles cycles,
            Changes changes,
            CourseOptOuts optOuts,
            CycleCounts counts,
            Skills skills,
            Courses courses,
            People people) {}

    public ReadProgramme(Shelf shelf, Clock clock) {
        this.programmes = shelf.programmes();
        this.cycles = shelf.cycles();
        this.changes = shelf.changes();
        this.optOuts = shelf.optOuts();
        this.counts = shelf.counts();
        this.skills = shelf.skills();
        this.courses = shelf.courses();
        this.people = shelf.people();
        this.clock = clock;
    }

    /**
     * @param missing by cycle: what keeps it from opening
     * @param skills in the programme's order; those that are gone are left out
     * @param courses that it names, in its order
     * @param out the chosen courses, or others of the site, that stay out
     * @param outCourses what is known of these
     */
    public record Whole(
            Programme programme,
            List<Cycle> cycles,
            Map<UUID, List<Missing>> missing,
            Map<UUID, CycleCounts.Count> counts,
            List<Skill> skills,
            List<Course> courses,
            List<Course> out) {}

    /** What was done, newest first, and the names of those who did it. */
    public record Past(List<Change> changes, Map<UUID, Person> people) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown} */
    public Whole run(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        UUID tenant = caller.tenant();
        Programme programme = programmes.get(tenant, id);
        List<Cycle> itsCycles = cycles.listOf(tenant, id);
        List<UUID> out = optOuts.list(tenant, id).stream()
                .map(CourseOptOuts.OptOut::course)
                .toList();
        return new Whole(
                programme,
                itsCycles,
                itsCycles.stream().collect(Collectors.toMap(Cycle::id, cycle -> missing(programme, cycle))),
                counts.count(tenant, itsCycles.stream().map(Cycle::id).toList()),
                inOrder(programme.skills(), skills.listByIds(tenant, programme.skills())),
                inOrder(programme.courses(), courses.listByIds(tenant, programme.courses())),
                inOrder(out, courses.listByIds(tenant, out)));
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown} */
    public Past history(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        programmes.get(caller.tenant(), id);
        List<Change> merged = History.merged(changes.list(caller.tenant(), id, LINES_READ));
        Set<UUID> doers =
                merged.stream().flatMap(change -> change.by().stream()).collect(Collectors.toSet());
        return new Past(merged, people.listByIds(caller.tenant(), doers));
    }

    private List<Missing> missing(Programme programme, Cycle cycle) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), cycle.zone());
        return OpeningRules.missing(programme.design(), cycle.design(), today);
    }

    private static <T> List<T> inOrder(List<UUID> ids, Map<UUID, T> known) {
        Function<UUID, T> find = known::get;
        return ids.stream().filter(known::containsKey).map(find).toList();
    }
}
