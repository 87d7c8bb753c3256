package org.viceversa.learningpath.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.learningpath.Colleague;
import org.viceversa.learningpath.PlanLearningPath;
import org.viceversa.learningpath.PlanReading;
import org.viceversa.learningpath.web.BestPlanView.ColleagueView;
import org.viceversa.learningpath.web.BestPlanView.GapView;
import org.viceversa.learningpath.web.BestPlanView.MoreView;
import org.viceversa.learningpath.web.BestPlanView.PlanStepView;
import org.viceversa.learningpath.web.BestPlanView.PlannedView;
import org.viceversa.learningpath.web.BestPlanView.YearView;
import org.viceversa.pathplanning.Plan;
import org.viceversa.pathplanning.Planned;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** {@code GET /api/plan/best}: how the caller's own gaps can be closed best; it is worked out anew each time. */
@Path("/plan/best")
@Produces(MediaType.APPLICATION_JSON)
public final class BestPlanResource {

    private static final int MOST_DIGITS = 9;

    private final Function<HttpServletRequest, Caller> callers;
    private final PlanLearningPath planLearningPath;
    private final Transactions transactions;

    public BestPlanResource(
            Function<HttpServletRequest, Caller> callers,
            PlanLearningPath planLearningPath,
            Transactions transactions) {
        this.callers = callers;
        this.planLearningPath = planLearningPath;
        this.transactions = transactions;
    }

    @GET
    public BestPlanView best(
            @Context HttpServletRequest request,
            @QueryParam("hours") @DefaultValue("200") String hours,
            @QueryParam("own") @DefaultValue("") String own,
            @QueryParam("currency") @DefaultValue("") String currency) {
        PlanLearningPath.Wish wish = new PlanLearningPath.Wish(number(hours), own(own, currency));
        PlanLearningPath.Question question =
                transactions.call(() -> planLearningPath.ask(callers.apply(request), wish));
        return view(new PlanReading(PlanLearningPath.solve(question, Thread.currentThread()::isInterrupted)));
    }

    private static int number(String hours) {
        if (!hours.matches("[0-9]{1,4}")) {
            throw new Refused(Kind.INVALID, "hours-invalid", "Hours are a whole number from 1 to 2,000.");
        }
        return Integer.parseInt(hours);
    }

    /** In whole units. */
    private static Optional<Money> own(String amount, String currency) {
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        if (!amount.matches("[0-9]{0," + MOST_DIGITS + "}")) {
            throw new Refused(
                    Kind.INVALID, "amount-invalid", "Your own money is a whole number such as 500, and no sign.");
        }
        try {
            Currency known = Currency.getInstance(currency);
            long minor = amount.isEmpty() ? 0 : Long.parseLong(amount);
            for (int i = 0; i < known.getDefaultFractionDigits(); i++) {
                minor *= 10;
            }
            return Optional.of(new Money(minor, known));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(
                    Kind.INVALID,
                    "currency-unknown",
                    "A currency is one of three capital letters, such as USD or EUR.");
        }
    }

    private static BestPlanView view(PlanReading reading) {
        Optional<Planned> planned = reading.planned();
        return new BestPlanView(
                reading.profile(),
                reading.currency(),
                reading.digits(),
                reading.gaps().stream()
                        .map(one -> new GapView(one.skill(), one.name(), one.importance(), one.missing(), one.closed()))
                        .toList(),
                reading.years().stream()
                        .map(one -> new YearView(one.year(), one.remaining(), one.spent()))
                        .toList(),
                planned.map(Planned::best).map(plan -> plan(reading, plan)),
                planned.flatMap(Planned::next).map(plan -> plan(reading, plan)),
                planned.flatMap(Planned::more)
                        .map(more ->
                                new MoreView(reading.yearOf(more.year()), more.amount(), plan(reading, more.plan()))),
                reading.colleagues().stream()
                        .map(one -> colleague(reading, one))
                        .toList(),
                reading.left());
    }

    private static PlannedView plan(PlanReading reading, Plan plan) {
        return new PlannedView(
                reading.steps(plan).stream().map(step -> step(reading, step)).toList(),
                plan.money().stream().mapToLong(Long::longValue).sum(),
                plan.hours(),
                reading.share(plan),
                plan.proven(),
                plan.gap());
    }

    private static PlanStepView step(PlanReading reading, PlanReading.Step step) {
        String title = step.offering()
                .map(Offering::title)
                .or(() -> step.colleague().map(one -> reading.nameOf(one.skill())))
                .orElse("");
        return new PlanStepView(
                title,
                step.offering().map(Offering::id),
                step.colleague().map(one -> colleague(reading, one)),
                step.starts(),
                step.ends(),
                step.year(),
                step.cost(),
                step.hours());
    }

    private static ColleagueView colleague(PlanReading reading, Colleague one) {
        return new ColleagueView(
                one.person(),
                one.name(),
                one.skill(),
                reading.nameOf(one.skill()),
                one.level(),
                one.cycle(),
                one.partner());
    }
}
