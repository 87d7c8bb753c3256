package org.viceversa.tuition;

import java.time.Clock;
import org.viceversa.employees.EmployeeRecords;
import org.viceversa.people.People;

/** All use cases of the feature, made from its ports. */
public record Tuition(
        ManagePolicies policies,
        SimulatePolicy simulate,
        ManageBudgets budgets,
        ForecastBudgets forecast,
        ReportTuition report,
        ApplyForTuition apply,
        DecideRequest decide,
        ProveStudy prove,
        ConfirmStudy confirm,
        AgreeOnRepayment repayment,
        SettleRequest settle,
        RunPayroll payroll,
        KeepRequests keep,
        ShowTuition show,
        ListApprovals approvals,
        Delegate delegate) {

    /** Where the feature keeps what it knows. */
    public record Ports(
            TuitionPolicies policies,
            TuitionLedger ledger,
            TuitionRequests requests,
            AcceptedAgreements agreements,
            Delegations delegations) {}

    public static Tuition of(
            Ports kept,
            RequestFollower follower,
            EmployeeRecords employees,
            People people,
            ProofScanner scanner,
            StudyCourses courses,
            Clock clock) {
        RequestDesk desk = new RequestDesk(kept, employees, people, follower, clock);
        Chain chain = new Chain(desk);
        ManageBudgets budgets = new ManageBudgets(desk);
        AgreeOnRepayment repayment = new AgreeOnRepayment(desk, kept.agreements());
        ApplyForTuition apply = new ApplyForTuition(desk, chain, repayment);
        KeepRequests keep = new KeepRequests(desk, chain);
        DecideRequest decide = new DecideRequest(desk, chain, keep);
        SettleRequest settle = new SettleRequest(desk);
        ConfirmStudy confirm = new ConfirmStudy(desk, chain, courses);
        return new Tuition(
                new ManagePolicies(desk),
                new SimulatePolicy(desk),
                budgets,
                new ForecastBudgets(desk, budgets),
                new ReportTuition(desk),
                apply,
                decide,
                new ProveStudy(desk, chain, scanner, confirm),
                confirm,
                repayment,
                settle,
                new RunPayroll(desk, settle),
                keep,
                new ShowTuition(desk, apply, decide, confirm, repayment),
                new ListApprovals(desk),
                new Delegate(desk));
    }
}
