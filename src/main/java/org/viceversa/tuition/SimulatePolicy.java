package org.viceversa.tuition;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;

/** What the requests of a past year would have come to under other terms; nothing is kept. */
public final class SimulatePolicy {

    private static final int MOST = 20_000;
    private static final Set<RequestState> COUNTED =
            EnumSet.complementOf(EnumSet.of(RequestState.DRAFT, RequestState.WITHDRAWN, RequestState.DENIED));

    private final RequestDesk desk;

    SimulatePolicy(RequestDesk desk) {
        this.desk = desk;
    }

    /**
     * @param before what the requests have reserved and paid, or would be worth where they still wait
     * @param after under the terms
     * @param notCovered how many requests they would not cover
     */
    public record Result(int requests, int people, long before, long after, int more, int less, int notCovered) {}

    /** Of requests made in the year, in the currency of the terms, one after the other as they were made. */
    public Result run(Caller caller, PolicyTerms terms, int year) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        PolicyCheck.require(terms);
        Map<UUID, List<AccountSum>> used = new HashMap<>();
        Set<UUID> people = new HashSet<>();
        long before = 0;
        long after = 0;
        int more = 0;
        int less = 0;
        int notCovered = 0;
        ManyTerms known = new ManyTerms(desk);
        List<TuitionRequest> found = desk.requests.listIn(caller.tenant(), List.copyOf(COUNTED), MOST).stream()
                .filter(one -> one.madeAt().atZone(ZoneOffset.UTC).getYear() == year)
                .filter(one -> known.of(one).currency().equals(terms.currency()))
                .toList();
        for (TuitionRequest one : found) {
            people.add(one.person());
            Account real = desk.accountOf(one);
            long was = worthOf(one, real.terms());
            Account account =
                    new Account(one.tenant(), one.policy(), one.person(), real.who(), terms, real.category(), one.id());
            List<AccountSum> sums = used.computeIfAbsent(one.person(), any -> new ArrayList<>());
            int counted = terms.yearOf(one.content().ends());
            Outcome outcome = Calculation.of(
                    terms,
                    account.who(),
                    Claim.of(one.content(), percentOf(one, terms)),
                    account.used(sums, counted, 0),
                    OptionalLong.of(Long.MAX_VALUE),
                    OptionalLong.empty());
            sums.add(new AccountSum(counted, account.category(), 0, outcome.payableMinor()));
            before += was;
            after += outcome.payableMinor();
            more += outcome.payableMinor() > was ? 1 : 0;
            less += outcome.payableMinor() < was ? 1 : 0;
            notCovered += outcome.covered() ? 0 : 1;
        }
        return new Result(found.size(), people.size(), before, after, more, less, notCovered);
    }

    private static long worthOf(TuitionRequest one, PolicyTerms own) {
        if (one.payableMinor() > 0 || one.paidOn().isPresent()) {
            return one.payableMinor();
        }
        return one.reservedMinor() > 0 ? one.reservedMinor() : Calculation.worth(own, Claim.of(one.content(), 100));
    }

    /** A grade that the other table does not know counts in full, as one that is not there yet. */
    private static int percentOf(TuitionRequest one, PolicyTerms terms) {
        boolean known = !one.grade().isEmpty()
                && (one.grade().equalsIgnoreCase("pass")
                        || one.grade().equalsIgnoreCase("fail")
                        || Grades.isKnown(terms, one.grade()));
        return known ? Grades.percentOf(terms, one.grade()) : 100;
    }
}
