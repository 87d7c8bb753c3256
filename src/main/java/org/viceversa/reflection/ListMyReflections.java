package org.viceversa.reflection;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Deadline;
import org.viceversa.activity.Extensions;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.ToolRole;
import org.viceversa.reflection.Reflections.Head;
import org.viceversa.reflection.Results.Result;

/** All that somebody wrote, and what their course asks them to write. */
public final class ListMyReflections {

    private final Activities activities;
    private final Extensions extensions;
    private final Reflections reflections;
    private final Enrolments enrolments;
    private final Results results;
    private final Excuses excuses;
    private final Clock clock;

    public ListMyReflections(
            Activities activities,
            Extensions extensions,
            Reflections reflections,
            Enrolments enrolments,
            Results results,
            Excuses excuses,
            Clock clock) {
        this.activities = activities;
        this.extensions = extensions;
        this.reflections = reflections;
        this.enrolments = enrolments;
        this.results = results;
        this.excuses = excuses;
        this.clock = clock;
    }

    /**
     * @param here whether it belongs to the course of this visit; only there it can be opened
     * @param written empty before the first letter
     * @param excused whether nothing is asked for
     */
    public record Line(
            Activity activity,
            boolean here,
            Deadline deadline,
            Optional<Head> written,
            Optional<Result> result,
            boolean excused,
            Instant now) {

        /** Whether something is left to be handed in, and still can be. */
        public boolean isToDo() {
            return !excused
                    && deadline.isOpen(now)
                    && written.filter(one -> one.state() == Reflection.State.SUBMITTED)
                            .isEmpty();
        }
    }

    /** What is to be written first, the soonest due first; then all others, the one that changed last first. */
    public List<Line> run(Caller caller) {
        UUID person = caller.person().id();
        Map<UUID, Head> heads = reflections.listHeads(caller.tenant(), person).stream()
                .collect(Collectors.toMap(Head::activity, Function.identity()));
        Map<UUID, Result> came = results.listOf(caller.tenant(), person).stream()
                .collect(Collectors.toMap(Result::activity, Function.identity(), (one, other) -> one));
        Set<UUID> excused = excuses.listExcused(caller.tenant(), person);
        Optional<UUID> course = caller.course().map(Course::id);
        List<Activity> here =
                course.map(id -> activities.listOf(caller.tenant(), id)).orElse(List.of());
        Set<UUID> known = here.stream().map(Activity::id).collect(Collectors.toSet());
        List<Activity> all = new ArrayList<>(here.stream()
                .filter(one -> heads.containsKey(one.id()) || isAsked(caller, one))
                .toList());
        heads.keySet().stream()
                .filter(id -> !known.contains(id))
                .flatMap(id -> activities.find(caller.tenant(), id).stream())
                .forEach(all::add);
        Instant now = clock.instant();
        return all.stream()
                .map(one -> new Line(
                        one,
                        course.filter(one.course()::equals).isPresent(),
                        Deadline.of(one, extensions.find(caller.tenant(), one.id(), person)),
                        Optional.ofNullable(heads.get(one.id())),
                        Optional.ofNullable(came.get(one.id())),
                        excused.contains(one.id()),
                        now))
                .sorted(FIRST)
                .toList();
    }

    private static final Comparator<Line> FIRST = Comparator.comparing(Line::isToDo)
            .reversed()
            .thenComparing(line -> line.isToDo() ? line.deadline().due().orElse(Instant.MAX) : Instant.MIN)
            .thenComparing(line -> line.written().map(Head::changedAt).orElse(Instant.MAX), Comparator.reverseOrder())
            .thenComparing(line -> line.activity().title());

    /** Whoever teaches the course is asked nothing, and one side of a pair not what the other one is asked. */
    private boolean isAsked(Caller caller, Activity activity) {
        if (!caller.is(ToolRole.LEARNER)) {
            return false;
        }
        if (activity.sides().size() == Side.values().length) {
            return true;
        }
        Set<Side> sides = enrolments.listFor(caller.tenant(), caller.person().id()).stream()
                .filter(one -> one.state() != Enrolment.State.LEFT && one.state() != Enrolment.State.DECLINED)
                .flatMap(one -> one.sides().stream())
                .collect(Collectors.toSet());
        return sides.isEmpty() || sides.stream().anyMatch(activity.sides()::contains);
    }
}
