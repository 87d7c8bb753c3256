package org.viceversa.regrade;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Grade;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Papers;
import org.viceversa.people.Caller;
import org.viceversa.reflection.Reflection;
import org.viceversa.reflection.Reflections;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submissions;

/** Hands people all that they wrote and what was said of it, from all courses: it is theirs to take along. */
public final class ExportReflections {

    private final Activities activities;
    private final Reflections reflections;
    private final Submissions submissions;
    private final Papers papers;

    public ExportReflections(Activities activities, Reflections reflections, Submissions submissions, Papers papers) {
        this.activities = activities;
        this.reflections = reflections;
        this.submissions = submissions;
        this.papers = papers;
    }

    /**
     * @param handedIn the last one that was not taken back
     * @param draft while it is not handed in
     * @param grade that was released, with the text that it is of
     * @param returned why it was given back, until it is handed in again
     */
    public record Entry(
            Activity activity,
            Optional<Submission> handedIn,
            Optional<Reflection> draft,
            Optional<Grade> grade,
            Optional<Paper.GivenBack> returned) {}

    /** The one that changed last first. */
    public List<Entry> run(Caller caller) {
        UUID person = caller.person().id();
        return reflections.listHeads(caller.tenant(), person).stream()
                .flatMap(head -> activities.find(caller.tenant(), head.activity()).stream())
                .map(activity -> entry(activity, person))
                .toList();
    }

    private Entry entry(Activity of, UUID person) {
        Optional<Paper> paper = papers.findOf(of.tenant(), of.id(), person);
        return new Entry(
                of,
                submissions.findLatest(of.tenant(), of.id(), person),
                reflections.find(of.tenant(), of.id(), person).filter(one -> one.state() != Reflection.State.SUBMITTED),
                paper.filter(one -> one.state() != MarkingState.EXCUSED).flatMap(Paper::grade),
                paper.flatMap(one -> one.said().returned()));
    }
}
