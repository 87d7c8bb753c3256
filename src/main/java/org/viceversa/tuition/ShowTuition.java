package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.viceversa.catalogue.Money;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;

/** Shows people what they have, what they asked for, and when it will count. */
public final class ShowTuition implements TuitionBalances {

    private static final int YEARS_AHEAD = 2;

    private final RequestDesk desk;
    private final ApplyForTuition apply;
    private final DecideRequest decide;
    private final ConfirmStudy confirm;
    private final AgreeOnRepayment repayment;

    ShowTuition(
            RequestDesk desk,
            ApplyForTuition apply,
            DecideRequest decide,
            ConfirmStudy confirm,
            AgreeOnRepayment repayment) {
        this.desk = desk;
        this.apply = apply;
        this.decide = decide;
        this.confirm = confirm;
        this.repayment = repayment;
    }

    /** A policy that covers somebody, with what they have of it by year; the current year first. */
    public record Benefit(TuitionPolicy policy, List<TuitionBalance> balances) {}

    /** @param forecast of what is approved and not paid yet */
    public record Line(TuitionRequest request, PolicyTerms terms, Optional<Forecast> forecast) {}

    public record Overview(List<Benefit> benefits, List<Line> lines) {}

    /**
     * @param outcome what approving would reserve now, while it waits for that
     * @param entries of the ledger
     * @param agreement to pay back, where the policy has one
     * @param instructor whether an instructor here could say that it was passed, while proof is due
     */
    public record Detail(
            Line line,
            String policyName,
            Map<UUID, Person> actors,
            Person person,
            Optional<Person> owner,
            Optional<Outcome> outcome,
            List<RequestEvent> events,
            List<Proof> proofs,
            List<LedgerEntry> entries,
            Optional<AgreeOnRepayment.Standing> agreement,
            boolean own,
            boolean decides,
            boolean learning,
            boolean instructor) {}

    public Overview overview(Caller caller) {
        UUID person = caller.person().id();
        return new Overview(
                benefitsOf(caller.tenant(), person),
                desk.requests.listOf(caller.tenant(), person).stream()
                        .map(this::line)
                        .toList());
    }

    public Detail detail(Caller caller, UUID id) {
        TuitionRequest one = desk.read(caller, id);
        boolean toApprove =
                RequestState.TO_APPROVE.contains(one.state()) || one.state().isChangeable();
        List<RequestEvent> events = desk.requests.listEvents(one.tenant(), id);
        return new Detail(
                line(one),
                desk.policies
                        .find(one.tenant(), one.policy(), one.policyVersion())
                        .orElseThrow()
                        .name(),
                desk.people.listByIds(
                        one.tenant(),
                        events.stream()
                                .flatMap(event -> event.by().stream())
                                .distinct()
                                .toList()),
                desk.people.find(one.tenant(), one.person()).orElseThrow(),
                one.owner().flatMap(owner -> desk.people.find(one.tenant(), owner)),
                toApprove ? Optional.of(decide.outcome(one)) : Optional.empty(),
                events,
                desk.requests.listProofs(one.tenant(), id),
                desk.ledger.listOfRequest(one.tenant(), id),
                repayment.standingOf(one),
                one.isOf(caller.person().id()),
                desk.rights.mayDecide(caller, one),
                caller.is(ToolRole.PROGRAMME_MANAGER)
                        && !one.isOf(caller.person().id()),
                RequestState.TO_PROVE.contains(one.state()) && confirm.mayAskInstructor(one));
    }

    private Line line(TuitionRequest one) {
        PolicyTerms terms = desk.termsOf(one);
        boolean ahead = one.reservedMinor() > 0 && one.state() != RequestState.PAYABLE;
        boolean asks = RequestState.TO_APPROVE.contains(one.state());
        if (!ahead && !asks) {
            return new Line(one, terms, Optional.empty());
        }
        Forecast forecast = Forecast.of(terms, one.content(), desk.today(), desk.today());
        boolean fixed = ahead && terms.basis() != YearBasis.PAID;
        return new Line(one, terms, Optional.of(fixed ? new Forecast(one.year(), Optional.empty()) : forecast));
    }

    private List<Benefit> benefitsOf(UUID tenant, UUID person) {
        Optional<Employment> who = desk.findRecord(tenant, person).map(record -> Employment.of(record, desk.today()));
        if (who.isEmpty()) {
            return List.of();
        }
        return apply.listCovering(tenant, who.get()).stream()
                .map(policy -> new Benefit(policy, balancesOf(tenant, person, policy, who.get())))
                .toList();
    }

    private List<TuitionBalance> balancesOf(UUID tenant, UUID person, TuitionPolicy policy, Employment who) {
        PolicyTerms terms = policy.terms();
        List<AccountSum> sums = desk.ledger.sumsOf(tenant, policy.id(), person);
        List<TuitionFigure> figures = desk.policies.listFigures(tenant);
        int first = terms.yearOf(desk.today());
        return IntStream.range(first, first + YEARS_AHEAD)
                .mapToObj(year -> new TuitionBalance(
                        year,
                        terms.findCap(who).map(cap -> new Money(cap.annualMinor(), terms.currency())),
                        new Money(
                                sums.stream()
                                        .filter(sum -> sum.year() == year)
                                        .mapToLong(AccountSum::reserved)
                                        .sum(),
                                terms.currency()),
                        new Money(
                                sums.stream()
                                        .filter(sum -> sum.year() == year)
                                        .mapToLong(AccountSum::paid)
                                        .sum(),
                                terms.currency()),
                        Figures.findTaxFree(figures, terms, year)))
                .toList();
    }

    /** Of the policy that pays most; several are not added up, since each has its own rules. */
    @Override
    public TuitionOutlook outlookOf(UUID tenant, UUID person) {
        LocalDate today = desk.today();
        return benefitsOf(tenant, person).stream()
                .findFirst()
                .map(benefit -> new TuitionOutlook(
                        benefit.balances(),
                        (starts, ends) -> Forecast.of(benefit.policy().terms(), starts, ends, today, today)
                                .year()))
                .orElseGet(() -> new TuitionOutlook(List.of(), (starts, ends) -> starts.getYear()));
    }

    /**
     * For a home: what is left of the year, what waits for the caller, and their next date; one on which something is
     * needed of them comes before one on which something just begins or ends.
     */
    public record AtHome(List<TuitionBalance> balances, int toDecide, Optional<TuitionRequest> next) {}

    public Optional<AtHome> home(Caller caller) {
        List<TuitionBalance> balances =
                outlookOf(caller.tenant(), caller.person().id()).balances();
        ApprovalFilter mine = new ApprovalFilter(
                desk.rights.actsFor(caller), caller.is(ToolRole.PROGRAMME_MANAGER), Optional.empty(), false, "");
        int toDecide =
                desk.requests.countQueue(caller.tenant(), mine, desk.today(), 100) + confirm.countAsInstructor(caller);
        Optional<TuitionRequest> next = desk
                .requests
                .listOf(caller.tenant(), caller.person().id())
                .stream()
                .filter(one -> one.desk() == TuitionRequest.Desk.REQUESTER
                        && one.state() != RequestState.DRAFT
                        && one.due().isPresent())
                .min(Comparator.comparing((TuitionRequest one) -> !RequestState.NEEDS_REQUESTER.contains(one.state()))
                        .thenComparing(one -> one.due().orElseThrow()));
        return balances.isEmpty() && toDecide == 0 && next.isEmpty()
                ? Optional.empty()
                : Optional.of(new AtHome(balances, toDecide, next));
    }
}
