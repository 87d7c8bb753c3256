package org.viceversa.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.grading.PaperQueue.Counts;
import org.viceversa.marking.MarkingState;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.ToolRole;

/** What waits for the graders of a course, for their home. */
public final class CountGrading {

    private final Activities activities;
    private final PaperQueue queue;
    private final GradebookNews news;

    public CountGrading(Activities activities, PaperQueue queue, GradebookNews news) {
        this.activities = activities;
        this.queue = queue;
        this.news = news;
    }

    /**
     * @param waiting not graded
     * @param late of these
     * @param mine of these, given to the caller
     * @param toRelease marked and not released
     * @param troubled grades that do not get into the gradebook
     */
    public record Waiting(
            Activity activity, int waiting, int late, int mine, int regrades, int toRelease, int troubled) {}

    /** By title; empty for whoever grades nothing here. */
    public List<Waiting> run(Caller caller) {
        Optional<Course> course = caller.course().filter(any -> caller.is(ToolRole.INSTRUCTOR));
        return course.map(one -> activities.listOf(caller.tenant(), one.id())).orElse(List.of()).stream()
                .map(activity -> waiting(activity, caller.person().id()))
                .toList();
    }

    private Waiting waiting(Activity of, UUID grader) {
        Counts counts = queue.count(of.tenant(), of.id(), of.dates().due(), grader);
        return new Waiting(
                of,
                counts.of(QueueFilter.UNGRADED),
                counts.late(),
                counts.mine(),
                counts.byState().getOrDefault(MarkingState.REGRADE_ASKED, 0),
                counts.of(QueueFilter.TO_RELEASE),
                news.countTroubled(of.tenant(), of.id()));
    }
}
