package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import org.viceversa.learningpath.AddToPlan;
import org.viceversa.learningpath.ListPlan;
import org.viceversa.learningpath.PlanSubjects;
import org.viceversa.learningpath.RemoveFromPlan;
import org.viceversa.learningpath.persistence.JdbcPlanEntries;
import org.viceversa.learningpath.web.PlanResource;
import org.viceversa.people.Caller;

/** What people put aside to learn. */
final class LearningPathWiring {

    private final ListPlan listPlan;
    private final PlanResource resource;

    LearningPathWiring(Plumbing plumbing, PeopleWiring people, PlanSubjects subjects) {
        JdbcPlanEntries entries = new JdbcPlanEntries(plumbing.transactions);
        listPlan = new ListPlan(entries, subjects);
        resource = new PlanResource(
                people.callers,
                listPlan,
                new AddToPlan(entries, subjects, plumbing.clock),
                new RemoveFromPlan(entries),
                plumbing.transactions);
    }

    List<Object> resources() {
        return List.of(resource);
    }

    /** How much is in the caller's plan; nothing to show while it is empty. */
    Optional<?> home(Caller caller) {
        int entries = listPlan.count(caller);
        return entries == 0 ? Optional.empty() : Optional.of(new PlanPart(entries));
    }

    record PlanPart(int entries) {}
}
