package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;

/** What becomes of budgets as things stand: what was asked for and waits, and what will count against the next year. */
public final class ForecastBudgets {

    private static final int MOST = 20_000;
    private static final Set<RequestState> WAITING = EnumSet.of(
            RequestState.SUBMITTED, RequestState.INFO_NEEDED, RequestState.MANAGER_OK, RequestState.BUDGET_OK);
    private static final Set<RequestState> RESERVED = EnumSet.of(
            RequestState.APPROVED,
            RequestState.RUNNING,
            RequestState.PROOF_DUE,
            RequestState.PROOF_SENT,
            RequestState.PROOF_REJECTED);

    private final RequestDesk desk;
    private final ManageBudgets budgets;

    ForecastBudgets(RequestDesk desk, ManageBudgets budgets) {
        this.desk = desk;
        this.budgets = budgets;
    }

    /**
     * @param waiting what requests that nobody has decided would come to in this year
     * @param moving what is reserved in it and will count against the next one, since its proof cannot come in time
     * @param lastDay the earliest day after which what is reserved counts against the next year; empty for never
     */
    public record Line(Budget budget, long waiting, long moving, Optional<LocalDate> lastDay) {

        /** When all that waits is approved, and what cannot be paid this year moves on; below zero where it is too much. */
        public long leftThen() {
            return budget.left() - waiting + moving;
        }
    }

    private record Key(String costCentre, int year, Currency currency) {}

    private static final class Sum {
        private long waiting;
        private long moving;
        private final List<LocalDate> lastDays = new ArrayList<>();
    }

    /** Of the budgets that the caller may see; for L&amp;D also where requests wait and nothing was ever allocated. */
    public List<Line> run(Caller caller) {
        List<Budget> seen = budgets.list(caller);
        boolean learning = caller.is(ToolRole.PROGRAMME_MANAGER);
        if (seen.isEmpty() && !learning) {
            return List.of();
        }
        Map<Key, Sum> sums = sums(caller.tenant());
        List<Line> lines = new ArrayList<>();
        seen.forEach(budget -> {
            Sum sum = sums.remove(new Key(budget.costCentre(), budget.year(), budget.currency()));
            lines.add(line(budget, sum == null ? new Sum() : sum));
        });
        if (learning) {
            sums.forEach((key, sum) ->
                    lines.add(line(new Budget(key.costCentre(), key.year(), key.currency(), 0, 0, 0), sum)));
        }
        lines.sort(Comparator.comparing((Line one) -> -one.budget().year())
                .thenComparing(one -> one.budget().costCentre())
                .thenComparing(one -> one.budget().currency().getCurrencyCode()));
        return lines;
    }

    private static Line line(Budget budget, Sum sum) {
        return new Line(
                budget, sum.waiting, sum.moving, sum.lastDays.stream().min(LocalDate::compareTo));
    }

    private Map<Key, Sum> sums(UUID tenant) {
        Map<Key, Sum> sums = new HashMap<>();
        ManyTerms terms = new ManyTerms(desk);
        desk.requests.listIn(tenant, List.copyOf(WAITING), MOST).forEach(one -> {
            PolicyTerms its = terms.of(one);
            Forecast forecast = Forecast.of(its, one.content(), desk.today(), desk.today());
            sumOf(sums, one, forecast.year(), its).waiting += Calculation.worth(its, Claim.of(one.content(), 100));
        });
        desk.requests.listIn(tenant, List.copyOf(RESERVED), MOST).stream()
                .filter(one -> terms.of(one).basis() == YearBasis.PAID)
                .forEach(one -> {
                    PolicyTerms its = terms.of(one);
                    Forecast forecast = Forecast.of(its, one.content(), desk.today(), desk.today());
                    Sum sum = sumOf(sums, one, one.year(), its);
                    if (forecast.year() > one.year()) {
                        sum.moving += one.reservedMinor();
                    } else {
                        sum.lastDays.add(its.cutoffOf(one.year()));
                    }
                });
        return sums;
    }

    private static Sum sumOf(Map<Key, Sum> sums, TuitionRequest one, int year, PolicyTerms terms) {
        return sums.computeIfAbsent(new Key(one.costCentre(), year, terms.currency()), any -> new Sum());
    }
}
