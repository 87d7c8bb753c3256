package org.viceversa.tuition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Money;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.Budget;
import org.viceversa.tuition.ReportTuition;
import org.viceversa.tuition.Tuition;
import org.viceversa.web.Asked;

/** {@code /api/tuition/budgets}: what cost centres have, and what for. */
@Path("/tuition/budgets")
@Produces(MediaType.APPLICATION_JSON)
public final class TuitionBudgetsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Tuition tuition;
    private final Transactions transactions;

    public TuitionBudgetsResource(
            Function<HttpServletRequest, Caller> callers, Tuition tuition, Transactions transactions) {
        this.callers = callers;
        this.tuition = tuition;
        this.transactions = transactions;
    }

    /** All for L&amp;D; else those that the caller owns. Amounts in the smallest unit. */
    record BudgetsView(List<BudgetView> budgets) {}

    record BudgetView(
            String costCentre,
            int year,
            String currency,
            long allocatedMinor,
            long reservedMinor,
            long paidMinor,
            long leftMinor) {
        static BudgetView of(Budget one) {
            return new BudgetView(
                    one.costCentre(),
                    one.year(),
                    one.currency().getCurrencyCode(),
                    one.allocated(),
                    one.reserved(),
                    one.paid(),
                    one.left());
        }
    }

    /** @param amount such as 20000.00, or below zero to take away */
    record AllocationRequest(
            @Nullable String costCentre,
            @Nullable Integer year,
            @Nullable String currency,
            @Nullable String amount,
            @Nullable String note) {}

    /** From five people on. */
    record ReportView(List<ReportLineView> centres, int hiddenCentres, List<ReportLineView> courses) {}

    record ReportLineView(String name, String provider, String currency, int people, int requests, long minor) {
        static ReportLineView of(ReportTuition.Line one) {
            return new ReportLineView(
                    one.name(),
                    one.provider(),
                    one.currency().getCurrencyCode(),
                    one.people(),
                    one.requests(),
                    one.minor());
        }
    }

    @GET
    public BudgetsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> viewOf(callers.apply(request)));
    }

    @POST
    public Response allocate(@Context HttpServletRequest request, @Nullable AllocationRequest body) {
        AllocationRequest asked = Asked.given(body);
        Currency currency = Said.currency(asked.currency());
        Money amount = new Money(Said.minor(asked.amount(), currency), currency);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            tuition.budgets()
                    .allocate(
                            caller,
                            Asked.text(asked.costCentre()),
                            Said.number(asked.year()),
                            amount,
                            Asked.text(asked.note()));
            return Response.status(Response.Status.CREATED)
                    .entity(viewOf(caller))
                    .build();
        });
    }

    @GET
    @Path("/report")
    public ReportView report(@Context HttpServletRequest request) {
        ReportTuition.Report report = transactions.call(() -> tuition.report().run(callers.apply(request)));
        return new ReportView(
                report.centres().stream().map(ReportLineView::of).toList(),
                report.hiddenCentres(),
                report.courses().stream().map(ReportLineView::of).toList());
    }

    private BudgetsView viewOf(Caller caller) {
        return new BudgetsView(
                tuition.budgets().list(caller).stream().map(BudgetView::of).toList());
    }
}
