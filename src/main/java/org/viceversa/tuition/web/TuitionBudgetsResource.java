package org.viceversa.tuition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Money;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.Amounts;
import org.viceversa.tuition.Budget;
import org.viceversa.tuition.ForecastBudgets;
import org.viceversa.tuition.ReportTuition;
import org.viceversa.tuition.Tuition;
import org.viceversa.web.Asked;
import org.viceversa.web.CsvDownload;

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

    /**
     * @param waitingMinor what requests that nobody has decided would come to
     * @param movingMinor what is reserved and will count against the next year
     * @param lastDay after which what else is reserved counts against the next year; null for never
     */
    record BudgetView(
            String costCentre,
            int year,
            String currency,
            long allocatedMinor,
            long reservedMinor,
            long paidMinor,
            long leftMinor,
            long waitingMinor,
            long movingMinor,
            Optional<LocalDate> lastDay) {
        static BudgetView of(ForecastBudgets.Line line) {
            Budget one = line.budget();
            return new BudgetView(
                    one.costCentre(),
                    one.year(),
                    one.currency().getCurrencyCode(),
                    one.allocated(),
                    one.reserved(),
                    one.paid(),
                    one.left(),
                    line.waiting(),
                    line.moving(),
                    line.lastDay());
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
    record ReportView(
            List<ReportLineView> centres, int hiddenCentres, List<ReportLineView> courses, List<UseView> use) {}

    /**
     * @param grade null for all people
     * @param used of those who are covered; null for one to four
     */
    record UseView(Optional<Integer> grade, int covered, Optional<Integer> used) {}

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

    /** The same as a table. */
    @GET
    @Path("/csv")
    @Produces("text/csv")
    public Response csv(@Context HttpServletRequest request) {
        BudgetsView view = list(request);
        return CsvDownload.answer(
                stream -> {
                    try (CsvDownload csv = new CsvDownload(
                            stream,
                            "Cost centre",
                            "Year",
                            "Currency",
                            "Allocated",
                            "Paid",
                            "Reserved",
                            "Left",
                            "Waiting",
                            "Counts next year")) {
                        view.budgets().forEach(one -> csv.add(cells(one)));
                    }
                },
                "tuition-budgets.csv");
    }

    private static List<String> cells(BudgetView one) {
        Currency currency = Said.currency(one.currency());
        return List.of(
                one.costCentre(),
                String.valueOf(one.year()),
                one.currency(),
                Amounts.plain(one.allocatedMinor(), currency),
                Amounts.plain(one.paidMinor(), currency),
                Amounts.plain(one.reservedMinor(), currency),
                Amounts.plain(one.leftMinor(), currency),
                Amounts.plain(one.waitingMinor(), currency),
                Amounts.plain(one.movingMinor(), currency));
    }

    @GET
    @Path("/report")
    public ReportView report(@Context HttpServletRequest request) {
        ReportTuition.Report report = transactions.call(() -> tuition.report().run(callers.apply(request)));
        return new ReportView(
                report.centres().stream().map(ReportLineView::of).toList(),
                report.hiddenCentres(),
                report.courses().stream().map(ReportLineView::of).toList(),
                report.use().stream()
                        .map(one -> new UseView(one.grade(), one.covered(), one.used()))
                        .toList());
    }

    private BudgetsView viewOf(Caller caller) {
        return new BudgetsView(
                tuition.forecast().run(caller).stream().map(BudgetView::of).toList());
    }
}
