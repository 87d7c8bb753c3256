package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import org.viceversa.catalogue.persistence.JdbcOfferings;
import org.viceversa.learningpath.AddToPlan;
import org.viceversa.learningpath.FindColleagues;
import org.viceversa.learningpath.FinishOffering;
import org.viceversa.learningpath.FollowTuition;
import org.viceversa.learningpath.KeepPaths;
import org.viceversa.learningpath.ListPlan;
import org.viceversa.learningpath.PlanLearningPath;
import org.viceversa.learningpath.PlanSubjects;
import org.viceversa.learningpath.Recommend;
import org.viceversa.learningpath.RemoveFromPlan;
import org.viceversa.learningpath.persistence.JdbcLearningPaths;
import org.viceversa.learningpath.persistence.JdbcPlanEntries;
import org.viceversa.learningpath.persistence.JdbcRecommendations;
import org.viceversa.learningpath.web.BestPlanResource;
import org.viceversa.learningpath.web.PathsResource;
import org.viceversa.learningpath.web.PlanResource;
import org.viceversa.learningpath.web.RecommendationsResource;
import org.viceversa.people.Caller;
import org.viceversa.tuition.TuitionBalances;

/** What people put aside to learn, their paths and plans, and what they advise each other. */
final class LearningPathWiring {

    final FollowTuition followTuition;
    private final ListPlan listPlan;
    private final List<Object> resources;

    LearningPathWiring(Plumbing plumbing, Neighbours neighbours, PlanSubjects subjects, TuitionBalances balances) {
        PeopleWiring people = neighbours.people();
        JdbcLearningPaths paths = new JdbcLearningPaths(plumbing.transactions);
        JdbcOfferings offerings = neighbours.catalogue().offerings;
        FinishOffering finishOffering =
                new FinishOffering(neighbours.skills().assessCourse, neighbours.certification().countOffering);
        followTuition = new FollowTuition(paths, offerings, finishOffering, plumbing.clock);
        JdbcPlanEntries entries = new JdbcPlanEntries(plumbing.transactions);
        AddToPlan addToPlan = new AddToPlan(entries, subjects, plumbing.clock);
        listPlan = new ListPlan(entries, subjects);
        Recommend recommend = new Recommend(
                neighbours.mentorship().openMentorship,
                offerings,
                new JdbcRecommendations(plumbing.transactions),
                addToPlan,
                plumbing.clock);
        PlanLearningPath planLearningPath = new PlanLearningPath(
                neighbours.skills().showMySkills(neighbours.employees()::positionOf),
                offerings,
                balances,
                new FindColleagues(
                        neighbours.enrolment().listOffers,
                        neighbours.enrolment().enrolments,
                        neighbours.pairings().pairings),
                plumbing.clock);
        resources = List.of(
                new PlanResource(
                        people.callers, listPlan, addToPlan, new RemoveFromPlan(entries), plumbing.transactions),
                new PathsResource(
                        people.callers,
                        new KeepPaths(paths, offerings, finishOffering, plumbing.clock),
                        plumbing.transactions),
                new RecommendationsResource(people.callers, recommend, people.people, plumbing.transactions),
                new BestPlanResource(people.callers, planLearningPath, plumbing.transactions));
    }

    /** Whose facts a plan is made from. */
    record Neighbours(
            PeopleWiring people,
            EmployeesWiring employees,
            SkillsWiring skills,
            EnrolmentWiring enrolment,
            PairingsWiring pairings,
            MentorshipWiring mentorship,
            CatalogueWiring catalogue,
            CertificationWiring certification) {}

    List<Object> resources() {
        return resources;
    }

    /** How much is in the caller's plan; nothing to show while it is empty. */
    Optional<?> home(Caller caller) {
        int entries = listPlan.count(caller);
        return entries == 0 ? Optional.empty() : Optional.of(new PlanPart(entries));
    }

    record PlanPart(int entries) {}
}
