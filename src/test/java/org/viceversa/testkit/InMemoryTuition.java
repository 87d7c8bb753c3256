package org.viceversa.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.catalogue.Money;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.AccountSum;
import org.viceversa.tuition.ApprovalFilter;
import org.viceversa.tuition.Budget;
import org.viceversa.tuition.LedgerEntry;
import org.viceversa.tuition.Proof;
import org.viceversa.tuition.RequestEvent;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.StudyCategory;
import org.viceversa.tuition.TuitionFigure;
import org.viceversa.tuition.TuitionFigure.Topic;
import org.viceversa.tuition.TuitionLedger;
import org.viceversa.tuition.TuitionPolicies;
import org.viceversa.tuition.TuitionPolicy;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequest.Desk;
import org.viceversa.tuition.TuitionRequests;

/** Policies, the ledger and requests without a database. */
public final class InMemoryTuition implements TuitionPolicies, TuitionLedger, TuitionRequests {

    private static final Set<RequestState> GRACE =
            Set.of(RequestState.PROOF_DUE, RequestState.PROOF_REJECTED, RequestState.INFO_NEEDED);
    private static final Set<RequestState> LATE =
            Set.of(RequestState.SUBMITTED, RequestState.MANAGER_OK, RequestState.PROOF_SENT);
    private static final Set<RequestState> AT_ONCE =
            Set.of(RequestState.APPROVED, RequestState.RUNNING, RequestState.PAID);

    private final List<TuitionPolicy> policies = new ArrayList<>();
    private final Map<UUID, List<TuitionFigure>> figures = new HashMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<UUID, TuitionRequest> requests = new LinkedHashMap<>();
    private final Map<UUID, String> searches = new HashMap<>();
    private final Map<UUID, List<RequestEvent>> events = new HashMap<>();
    private final Map<UUID, Proof> proofs = new LinkedHashMap<>();
    private final Map<UUID, byte[]> contents = new HashMap<>();

    @Override
    public List<TuitionPolicy> listNewest(UUID tenant) {
        return policies.stream()
                .filter(one -> one.tenant().equals(tenant))
                .filter(one -> policies.stream()
                        .noneMatch(other -> other.id().equals(one.id()) && other.version() > one.version()))
                .sorted(Comparator.comparing(TuitionPolicy::name))
                .toList();
    }

    @Override
    public List<TuitionPolicy> listVersions(UUID tenant, UUID policy) {
        return policies.stream()
                .filter(one -> one.tenant().equals(tenant) && one.id().equals(policy))
                .sorted(Comparator.comparing(TuitionPolicy::version).reversed())
                .toList();
    }

    @Override
    public Optional<TuitionPolicy> find(UUID tenant, UUID policy, int version) {
        return listVersions(tenant, policy).stream()
                .filter(one -> one.version() == version)
                .findFirst();
    }

    @Override
    public void add(TuitionPolicy policy) {
        if (find(policy.tenant(), policy.id(), policy.version()).isPresent()) {
            throw new Refused(Kind.CONFLICT, "changed-meanwhile", "There is such a version.");
        }
        policies.add(policy);
    }

    @Override
    public List<TuitionFigure> listFigures(UUID tenant) {
        List<TuitionFigure> all = new ArrayList<>(figures.getOrDefault(tenant, List.of()));
        Stream.of(
                        new TuitionFigure(
                                "US",
                                Topic.TAX_FREE,
                                2026,
                                Optional.of(new Money(525_000, Currency.getInstance("USD"))),
                                "",
                                "Seed",
                                LocalDate.of(2026, 11, 28)),
                        new TuitionFigure(
                                "US-CA",
                                Topic.RETENTION,
                                2026,
                                Optional.empty(),
                                "Have a lawyer look.",
                                "Seed",
                                LocalDate.of(2026, 11, 28)))
                .filter(one -> all.stream().noneMatch(one::isSameAs))
                .toList()
                .forEach(all::add);
        return all;
    }

    @Override
    public void save(UUID tenant, TuitionFigure figure) {
        List<TuitionFigure> own = figures.computeIfAbsent(tenant, any -> new ArrayList<>());
        own.removeIf(figure::isSameAs);
        own.add(figure);
    }

    @Override
    public void holdAccount(UUID tenant, UUID person) {
        // One thread at a time is at it anyway.
    }

    @Override
    public Optional<Budget> holdBudget(UUID tenant, String costCentre, int year, Currency currency) {
        return findBudget(tenant, costCentre, year, currency);
    }

    @Override
    public Optional<Budget> findBudget(UUID tenant, String costCentre, int year, Currency currency) {
        return listBudgets(tenant).stream()
                .filter(one -> one.costCentre().equals(costCentre)
                        && one.year() == year
                        && one.currency().equals(currency))
                .findFirst();
    }

    private record BudgetKey(String costCentre, int year, Currency currency) {}

    @Override
    public List<Budget> listBudgets(UUID tenant) {
        Map<BudgetKey, Budget> sums = new LinkedHashMap<>();
        entries.stream().filter(one -> one.tenant().equals(tenant)).forEach(one -> {
            Currency currency = one.amount().currency();
            Budget added = new Budget(
                    one.costCentre(), one.benefitYear(), currency, one.allocated(), one.reserved(), one.paid());
            sums.merge(
                    new BudgetKey(one.costCentre(), one.benefitYear(), currency),
                    added,
                    (a, b) -> new Budget(
                            a.costCentre(),
                            a.year(),
                            currency,
                            a.allocated() + b.allocated(),
                            a.reserved() + b.reserved(),
                            a.paid() + b.paid()));
        });
        return sums.values().stream()
                .sorted(Comparator.comparing(Budget::year).reversed().thenComparing(Budget::costCentre))
                .toList();
    }

    @Override
    public List<AccountSum> sumsOf(UUID tenant, UUID policy, UUID person) {
        Map<Integer, Map<StudyCategory, AccountSum>> sums = new TreeMap<>();
        entries.stream()
                .filter(one -> one.tenant().equals(tenant)
                        && one.policy().equals(Optional.of(policy))
                        && one.person().equals(Optional.of(person)))
                .forEach(one -> sums.computeIfAbsent(one.benefitYear(), any -> new HashMap<>())
                        .merge(
                                one.category().orElseThrow(),
                                new AccountSum(
                                        one.benefitYear(), one.category().orElseThrow(), one.reserved(), one.paid()),
                                (a, b) -> new AccountSum(
                                        a.year(), a.category(), a.reserved() + b.reserved(), a.paid() + b.paid())));
        return sums.values().stream()
                .flatMap(ofYear -> ofYear.values().stream()
                        .sorted(Comparator.comparing(one -> one.category().name())))
                .toList();
    }

    @Override
    public long paidInTaxYear(UUID tenant, UUID person, int taxYear, Currency currency) {
        return entries.stream()
                .filter(one -> one.tenant().equals(tenant)
                        && one.person().equals(Optional.of(person))
                        && one.taxYear() == taxYear
                        && one.amount().currency().equals(currency))
                .mapToLong(LedgerEntry::paid)
                .sum();
    }

    @Override
    public void add(LedgerEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<LedgerEntry> listOfRequest(UUID tenant, UUID request) {
        return entries.stream()
                .filter(one -> one.tenant().equals(tenant) && one.request().equals(Optional.of(request)))
                .toList();
    }

    @Override
    public List<LedgerEntry> listOfBudget(UUID tenant, String costCentre, int year, Currency currency) {
        return entries.stream()
                .filter(one -> one.tenant().equals(tenant)
                        && one.costCentre().equals(costCentre)
                        && one.benefitYear() == year
                        && one.amount().currency().equals(currency))
                .toList();
    }

    private Stream<TuitionRequest> of(UUID tenant) {
        return requests.values().stream().filter(one -> one.tenant().equals(tenant));
    }

    @Override
    public Optional<TuitionRequest> find(UUID tenant, UUID id) {
        return of(tenant).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<TuitionRequest> hold(UUID tenant, UUID id) {
        return find(tenant, id);
    }

    @Override
    public List<TuitionRequest> listOf(UUID tenant, UUID person) {
        return of(tenant)
                .filter(one -> one.person().equals(person))
                .sorted(Comparator.comparing(TuitionRequest::madeAt).reversed())
                .toList();
    }

    private Stream<TuitionRequest> queue(UUID tenant, ApprovalFilter filter, LocalDate today) {
        return of(tenant)
                .filter(one -> !filter.waitingOnly() || one.desk() != Desk.REQUESTER && one.desk() != Desk.NOBODY)
                .filter(one -> filter.owners().isEmpty()
                        || one.owner().filter(filter.owners()::contains).isPresent()
                        || filter.learning() && one.desk() == Desk.LEARNING)
                .filter(one -> filter.state().map(one.state()::equals).orElse(true))
                .filter(one -> !filter.overdueOnly()
                        || one.due().filter(due -> due.isBefore(today)).isPresent())
                .filter(one -> Arrays.stream(filter.search().split("\\s+")).allMatch(searches.get(one.id())::contains))
                .sorted(Comparator.comparing((TuitionRequest one) -> one.due().orElse(LocalDate.MAX))
                        .thenComparing(one -> one.id().toString()));
    }

    @Override
    public List<TuitionRequest> listQueue(
            UUID tenant, ApprovalFilter filter, LocalDate today, Optional<TuitionRequest> after, int limit) {
        List<TuitionRequest> all = queue(tenant, filter, today).toList();
        int from = after.map(last -> all.indexOf(last) + 1).orElse(0);
        return all.stream().skip(from).limit(limit).toList();
    }

    @Override
    public int countQueue(UUID tenant, ApprovalFilter filter, LocalDate today, int most) {
        return (int) queue(tenant, filter, today).limit(most).count();
    }

    @Override
    public List<TuitionRequest> listIn(UUID tenant, List<RequestState> states, int limit) {
        return of(tenant)
                .filter(one -> states.contains(one.state()))
                .sorted(Comparator.comparing(TuitionRequest::madeAt)
                        .thenComparing(one -> one.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<TuitionRequest> listAt(UUID tenant, Desk desk, int limit) {
        return of(tenant)
                .filter(one -> one.desk() == desk && one.due().isPresent())
                .sorted(Comparator.comparing((TuitionRequest one) -> one.due().orElseThrow())
                        .thenComparing(one -> one.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<TuitionRequest> listDue(LocalDate today, int limit) {
        return requests.values().stream()
                .filter(one -> one.due().filter(due -> isDue(one, due, today)).isPresent())
                .sorted(Comparator.comparing(one -> one.due().orElseThrow()))
                .limit(limit)
                .toList();
    }

    private static boolean isDue(TuitionRequest one, LocalDate due, LocalDate today) {
        return GRACE.contains(one.state()) && due.plusDays(GRACE_DAYS).isBefore(today)
                || LATE.contains(one.state()) && one.desk() != Desk.LEARNING && due.isBefore(today)
                || AT_ONCE.contains(one.state()) && !due.isAfter(today);
    }

    @Override
    public void add(TuitionRequest request, String search) {
        requests.put(request.id(), request);
        searches.put(request.id(), search);
    }

    @Override
    public TuitionRequest save(TuitionRequest one, String search) {
        if (find(one.tenant(), one.id()).orElseThrow().version() != one.version()) {
            throw new Refused(Kind.CONFLICT, "tuition-request-changed", "Somebody changed this request just now.");
        }
        TuitionRequest next = new TuitionRequest(
                one.id(),
                one.tenant(),
                one.person(),
                one.policy(),
                one.policyVersion(),
                one.content(),
                one.costCentre(),
                one.state(),
                one.desk(),
                one.owner(),
                one.due(),
                one.year(),
                one.reservedMinor(),
                one.grade(),
                one.payableMinor(),
                one.taxableMinor(),
                one.paidOn(),
                one.resumes(),
                one.appealed(),
                one.escalated(),
                one.version() + 1,
                one.madeAt(),
                one.changedAt());
        add(next, search);
        return next;
    }

    @Override
    public void add(UUID tenant, RequestEvent event) {
        events.computeIfAbsent(event.request(), any -> new ArrayList<>()).add(event);
    }

    @Override
    public List<RequestEvent> listEvents(UUID tenant, UUID request) {
        return find(tenant, request).isPresent() ? List.copyOf(events.getOrDefault(request, List.of())) : List.of();
    }

    @Override
    public List<RequestEvent> listEventsSince(UUID tenant, Instant since) {
        return events.values().stream()
                .flatMap(List::stream)
                .filter(one ->
                        find(tenant, one.request()).isPresent() && !one.at().isBefore(since))
                .sorted(Comparator.comparing(RequestEvent::at))
                .toList();
    }

    @Override
    public Set<UUID> listTenants() {
        return requests.values().stream().map(TuitionRequest::tenant).collect(Collectors.toSet());
    }

    @Override
    public void add(Proof proof, byte[] content) {
        proofs.put(proof.id(), proof);
        contents.put(proof.id(), content.clone());
    }

    @Override
    public List<Proof> listProofs(UUID tenant, UUID request) {
        return proofs.values().stream()
                .filter(one -> one.tenant().equals(tenant) && one.request().equals(request))
                .toList();
    }

    @Override
    public Optional<byte[]> findContent(UUID tenant, UUID request, UUID proof) {
        return listProofs(tenant, request).stream()
                .filter(one -> one.id().equals(proof))
                .map(one -> contents.get(one.id()))
                .findFirst();
    }
}
