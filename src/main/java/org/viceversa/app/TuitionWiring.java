package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.catalogue.Offerings;
import org.viceversa.people.Caller;
import org.viceversa.people.persistence.JdbcTaughtCourses;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.Proof;
import org.viceversa.tuition.RequestFollower;
import org.viceversa.tuition.Tuition;
import org.viceversa.tuition.TuitionBalances;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequests;
import org.viceversa.tuition.persistence.JdbcAcceptedAgreements;
import org.viceversa.tuition.persistence.JdbcDelegations;
import org.viceversa.tuition.persistence.JdbcTuitionLedger;
import org.viceversa.tuition.persistence.JdbcTuitionPolicies;
import org.viceversa.tuition.persistence.JdbcTuitionRequests;
import org.viceversa.tuition.schedule.TuitionJob;
import org.viceversa.tuition.web.ApprovalsResource;
import org.viceversa.tuition.web.ConfirmationsResource;
import org.viceversa.tuition.web.MyTuitionResource;
import org.viceversa.tuition.web.PayrollResource;
import org.viceversa.tuition.web.TuitionAtHome;
import org.viceversa.tuition.web.TuitionBudgetsResource;
import org.viceversa.tuition.web.TuitionPoliciesResource;
import org.viceversa.tuition.web.TuitionRequestsResource;

/** What the employer pays for learning. */
final class TuitionWiring {

    final TuitionBalances balances;
    final TuitionRequests requests;
    private final Tuition tuition;
    private final List<Object> resources;

    TuitionWiring(
            Plumbing plumbing,
            PeopleWiring people,
            EmployeesWiring employees,
            Offerings offerings,
            RequestFollower follower) {
        Transactions transactions = plumbing.transactions;
        requests = new JdbcTuitionRequests(transactions);
        tuition = Tuition.of(
                new Tuition.Ports(
                        new JdbcTuitionPolicies(transactions),
                        new JdbcTuitionLedger(transactions),
                        requests,
                        new JdbcAcceptedAgreements(transactions),
                        new JdbcDelegations(transactions)),
                follower,
                employees.records,
                people.people,
                (content, mediaType) -> Proof.NOT_SCANNED,
                new CoursesOfStudy(offerings, new JdbcTaughtCourses(transactions)),
                plumbing.clock);
        balances = tuition.show();
        new TuitionJob(tuition.keep(), transactions).addTo(plumbing.jobs);
        resources = List.of(
                new MyTuitionResource(people.callers, tuition, transactions),
                new TuitionRequestsResource(people.callers, tuition, transactions),
                new ApprovalsResource(people.callers, tuition, transactions),
                new ConfirmationsResource(people.callers, tuition, transactions),
                new TuitionPoliciesResource(people.callers, tuition, transactions),
                new TuitionBudgetsResource(people.callers, tuition, transactions),
                new PayrollResource(people.callers, tuition, transactions));
    }

    Set<UUID> listInstructors(TuitionRequest request) {
        return tuition.confirm().listInstructors(request);
    }

    List<Object> resources() {
        return resources;
    }

    /** What is left of the year, what waits for the caller, and their next date. */
    Optional<?> home(Caller caller) {
        return TuitionAtHome.of(tuition, caller);
    }
}
