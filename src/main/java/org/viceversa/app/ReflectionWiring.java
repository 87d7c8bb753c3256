package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.Excuses;
import org.viceversa.reflection.HandIn;
import org.viceversa.reflection.ListMyReflections;
import org.viceversa.reflection.Marking;
import org.viceversa.reflection.PairsOfWriter;
import org.viceversa.reflection.ReflectionDesk;
import org.viceversa.reflection.Results;
import org.viceversa.reflection.ReturnReflection;
import org.viceversa.reflection.SaveDraft;
import org.viceversa.reflection.ShowReflection;
import org.viceversa.reflection.persistence.JdbcReflectionVersions;
import org.viceversa.reflection.persistence.JdbcReflections;
import org.viceversa.reflection.persistence.JdbcSubmissions;
import org.viceversa.reflection.web.MyReflectionsResource;
import org.viceversa.reflection.web.ReflectionResource;
import org.viceversa.reflection.web.ReflectionsAtHome;
import org.viceversa.reflection.web.SubmissionsResource;
import org.viceversa.scoredelivery.Gradability;

/** What people write, and hand in. */
final class ReflectionWiring {

    final JdbcReflections reflections;
    final JdbcSubmissions submissions;

    /** For whoever gives work back. */
    final ReturnReflection returnReflection;

    private final ListMyReflections listMyReflections;
    private final List<Object> resources;

    /** What other features hand over. */
    record Neighbours(
            PeopleWiring people,
            EnrolmentWiring enrolment,
            PairingsWiring pairings,
            MentorshipWiring mentorship,
            MentoringSessionWiring sessions,
            ActivityWiring activities) {}

    /**
     * @param gradability what speaks against a grade of somebody, told before they write
     * @param marking whom to tell of what is handed in
     * @param results that people may see
     * @param excuses what people need not hand in
     */
    ReflectionWiring(
            Plumbing plumbing,
            Neighbours neighbours,
            Gradability gradability,
            Marking marking,
            Results results,
            Excuses excuses) {
        Transactions transactions = plumbing.transactions;
        PeopleWiring people = neighbours.people();
        ActivityWiring activities = neighbours.activities();
        reflections = new JdbcReflections(transactions);
        submissions = new JdbcSubmissions(transactions);
        returnReflection = new ReturnReflection(reflections);
        JdbcReflectionVersions versions = new JdbcReflectionVersions(transactions);
        ReflectionDesk desk =
                new ReflectionDesk(activities.openActivity, activities.extensions, reflections, plumbing.clock);
        PairsOfWriter pairs = new PairsOfWriter(
                neighbours.mentorship().openMentorship,
                neighbours.pairings().pairings,
                neighbours.sessions().sessions,
                neighbours.sessions().agendas,
                people.people);
        ShowReflection show = new ShowReflection(
                desk, versions, submissions, pairs, neighbours.enrolment().enrolments, gradability, marking);
        listMyReflections = new ListMyReflections(
                activities.activities,
                activities.extensions,
                reflections,
                neighbours.enrolment().enrolments,
                results,
                excuses,
                plumbing.clock);
        resources = List.of(
                new MyReflectionsResource(people.callers, listMyReflections, transactions),
                new ReflectionResource(
                        people.callers,
                        show,
                        new SaveDraft(desk, reflections, versions, pairs, neighbours.sessions().sessions),
                        transactions),
                new SubmissionsResource(
                        people.callers,
                        show,
                        new HandIn(desk, reflections, submissions, pairs, marking),
                        transactions));
    }

    List<Object> resources() {
        return resources;
    }

    /** What the caller has to write, and what came of it; empty where there is nothing. */
    Optional<?> home(Caller caller) {
        return ReflectionsAtHome.of(listMyReflections, caller);
    }
}
