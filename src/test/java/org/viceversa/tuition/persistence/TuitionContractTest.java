package org.viceversa.tuition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.viceversa.testkit.TuitionWorld.CENTRE;
import static org.viceversa.testkit.TuitionWorld.TODAY;
import static org.viceversa.testkit.TuitionWorld.USD;
import static org.viceversa.testkit.TuitionWorld.course;
import static org.viceversa.testkit.TuitionWorld.terms;
import static org.viceversa.testkit.TuitionWorld.usd;
import static org.viceversa.testkit.TuitionWorld.withAgreement;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.TestDatabases;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.AcceptedAgreement;
import org.viceversa.tuition.AccountSum;
import org.viceversa.tuition.ApprovalFilter;
import org.viceversa.tuition.Budget;
import org.viceversa.tuition.Delegation;
import org.viceversa.tuition.LedgerEntry;
import org.viceversa.tuition.ListApprovals;
import org.viceversa.tuition.PlannedStep;
import org.viceversa.tuition.RequestContent;
import org.viceversa.tuition.RequestEvent;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.StudyCategory;
import org.viceversa.tuition.TuitionFigure;
import org.viceversa.tuition.TuitionFigure.Topic;
import org.viceversa.tuition.TuitionPolicy;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequest.Desk;
import org.viceversa.tuition.YearBasis;

@ParameterizedClass
@EnumSource(TuitionContractTest.Store.class)
class TuitionContractTest {

    private static final Map<Store, Transactions> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    @Parameter
    Store store;

    private TuitionWorld world;
    private Caller manager;
    private Caller ana;
    private Caller learning;
    private TuitionPolicy policy;

    @BeforeEach
    void open() {
        world = switch (store) {
            case MEMORY -> TuitionWorld.inMemory();
            case H2 -> TuitionWorld.on(OPENED.computeIfAbsent(store, any -> new Transactions(TestDatabases.h2())));
            case POSTGRESQL ->
                TuitionWorld.on(OPENED.computeIfAbsent(store, any -> new Transactions(TestDatabases.postgres())));
        };
        manager = world.employee("manager", "");
        ana = world.employee("ana", "manager");
        learning = world.employee("lnd", "", ToolRole.PROGRAMME_MANAGER);
        policy = world.policy(learning, terms(525_000, YearBasis.PAID));
        world.tuition.budgets().allocate(learning, CENTRE, 2026, usd(1_000_000), "First");
    }

    private TuitionRequest sent(String title, long minor) {
        TuitionRequest draft = world.tuition
                .apply()
                .draft(ana, Optional.of(policy.id()), course(title, minor, TODAY.plusDays(10), TODAY.plusDays(60)));
        return world.tuition.apply().send(ana, draft.id(), draft.version());
    }

    @Test
    void what_people_agreed_to_is_kept_with_what_they_are_asked_for() {
        TuitionRequest one = sent("Course", 100_000);
        AcceptedAgreement agreed = new AcceptedAgreement(
                world.tenant, one.id(), 3, Instant.parse("2026-06-01T10:00:00Z"), Optional.empty(), Optional.empty());
        AcceptedAgreement asked = new AcceptedAgreement(
                world.tenant, one.id(), 3, agreed.agreedAt(), Optional.of(TODAY), Optional.of(12_345L));

        assertThat(world.agreements.find(world.tenant, one.id())).isEmpty();
        world.agreements.save(agreed);
        assertThat(world.agreements.find(world.tenant, one.id())).contains(agreed);
        world.agreements.save(asked);
        assertThat(world.agreements.find(world.tenant, one.id())).contains(asked);
        assertThat(world.agreements.find(UUID.randomUUID(), one.id())).isEmpty();
        TuitionPolicy own = world.policy(learning, withAgreement(terms(525_000, YearBasis.PAID)));
        assertThat(world.policies.find(world.tenant, own.id(), 1)).contains(own);
    }

    @Test
    void what_is_kept_is_what_is_read() {
        TuitionRequest one = sent("Déjà vu 100% _sure_!", 100_000);

        assertThat(world.requests.find(world.tenant, one.id())).contains(one);
        assertThat(world.requests.find(UUID.randomUUID(), one.id())).isEmpty();
        assertThat(world.policies.find(world.tenant, policy.id(), 1)).contains(policy);
        assertThat(world.policies.listVersions(UUID.randomUUID(), policy.id())).isEmpty();
        assertThat(world.requests.listEvents(world.tenant, one.id())).hasSize(1);
        assertThat(world.requests.listEvents(UUID.randomUUID(), one.id())).isEmpty();
    }

    @Test
    void versions_of_a_policy_are_added_once() {
        TuitionPolicy next = world.tuition
                .policies()
                .change(learning, policy.id(), 1, policy.name(), terms(600_000, YearBasis.COURSE_END));
        assertThat(world.policies.listVersions(world.tenant, policy.id())).containsExactly(next, policy);
        assertThat(world.policies.listNewest(world.tenant)).containsExactly(next);
        assertThatThrownBy(() -> world.policies.add(next))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("changed-meanwhile"));
    }

    @Test
    void everybody_begins_with_the_figures_of_today_and_may_enter_their_own() {
        assertThat(world.policies.listFigures(world.tenant))
                .filteredOn(one -> one.topic() == Topic.TAX_FREE)
                .extracting(TuitionFigure::year, TuitionFigure::amount)
                .containsExactly(tuple(2026, Optional.of(usd(525_000))));
        TuitionFigure own = new TuitionFigure("US", Topic.TAX_FREE, 2026, Optional.of(usd(1)), "", "Corrected", TODAY);
        world.policies.save(world.tenant, own);
        world.policies.save(world.tenant, own);
        assertThat(world.policies.listFigures(world.tenant))
                .filteredOn(one -> one.topic() == Topic.TAX_FREE)
                .containsExactly(own);
        assertThat(world.policies.listFigures(UUID.randomUUID())).doesNotContain(own);
    }

    @Test
    void entries_add_up_to_budgets_and_accounts() {
        TuitionRequest one = sent("Sums", 100_000);
        TuitionRequest ok = world.tuition.decide().approve(manager, one.id(), one.version(), 0, "");
        TuitionRequest approved = world.tuition.decide().approve(learning, ok.id(), ok.version(), 100_000, "");

        assertThat(world.ledger.findBudget(world.tenant, CENTRE, 2026, USD))
                .contains(new Budget(CENTRE, 2026, USD, 1_000_000, 100_000, 0));
        assertThat(world.ledger.holdBudget(world.tenant, CENTRE, 2027, USD)).isEmpty();
        assertThat(world.ledger.sumsOf(world.tenant, policy.id(), ana.person().id()))
                .containsExactly(new AccountSum(2026, StudyCategory.COURSE, 100_000, 0));
        assertThat(world.ledger.sumsOf(
                        UUID.randomUUID(), policy.id(), ana.person().id()))
                .isEmpty();
        world.tuition.apply().withdraw(ana, approved.id(), approved.version());
        assertThat(world.ledger.listOfRequest(world.tenant, one.id()))
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerEntry.Kind.RESERVE, LedgerEntry.Kind.RELEASE);
        assertThat(world.ledger.listOfBudget(world.tenant, CENTRE, 2026, USD)).hasSize(3);
        assertThat(world.ledger.listBudgets(world.tenant))
                .containsExactly(new Budget(CENTRE, 2026, USD, 1_000_000, 0, 0));
    }

    @Test
    void a_queue_is_read_part_by_part_and_searched() {
        for (int i = 0; i < 7; i++) {
            sent("Course " + (i % 2 == 0 ? "Énergie" : "50%") + i, 100);
            world.clock.goOn(Duration.ofDays(i % 3 == 0 ? 1 : 0));
        }
        ApprovalFilter mine = new ApprovalFilter(Set.of(manager.person().id()), false, Optional.empty(), false, "");
        List<TuitionRequest> all = world.requests.listQueue(world.tenant, mine, TODAY, Optional.empty(), 100);
        assertThat(all).hasSize(7);
        List<TuitionRequest> first = world.requests.listQueue(world.tenant, mine, TODAY, Optional.empty(), 3);
        List<TuitionRequest> second =
                world.requests.listQueue(world.tenant, mine, TODAY, Optional.of(first.get(2)), 100);
        assertThat(first).isEqualTo(all.subList(0, 3));
        assertThat(second).isEqualTo(all.subList(3, 7));
        assertThat(world.requests.countQueue(world.tenant, mine, TODAY, 5)).isEqualTo(5);

        assertThat(found("energie")).isEqualTo(4);
        assertThat(found("0% ana")).isEqualTo(3);
        assertThat(found("nobody")).isZero();
        assertThat(world.tuition.approvals().run(ana, question("")).lines()).isEmpty();
        assertThat(world.requests.countQueue(UUID.randomUUID(), mine, TODAY, 100))
                .isZero();
        ApprovalFilter late = new ApprovalFilter(Set.of(), true, Optional.of(RequestState.SUBMITTED), true, "");
        assertThat(world.requests.countQueue(world.tenant, late, TODAY.plusDays(8), 100))
                .isEqualTo(1);
    }

    @Test
    void those_who_run_programmes_find_what_is_over_by_its_state_and_nobody_finds_drafts() {
        for (int i = 0; i < 5; i++) {
            TuitionRequest one = sent("Course " + i, 100);
            world.tuition.apply().withdraw(ana, one.id(), one.version());
        }
        world.tuition
                .apply()
                .draft(ana, Optional.of(policy.id()), course("Draft", 1, TODAY.plusDays(10), TODAY.plusDays(60)));

        ListApprovals.Page first = page(learning, RequestState.WITHDRAWN, Optional.empty(), 3);
        ListApprovals.Page second = page(learning, RequestState.WITHDRAWN, first.next(), 3);
        assertThat(first.total()).isEqualTo(5);
        assertThat(first.lines()).hasSize(3);
        assertThat(second.lines()).hasSize(2).doesNotContainAnyElementsOf(first.lines());
        assertThat(second.next()).isEmpty();
        assertThat(page(manager, RequestState.WITHDRAWN, Optional.empty(), 3).lines())
                .isEmpty();
        assertThat(page(learning, RequestState.DRAFT, Optional.empty(), 3).lines())
                .isEmpty();
        assertThat(world.tuition.approvals().run(learning, question("")).lines())
                .isEmpty();
    }

    private ListApprovals.Page page(Caller who, RequestState state, Optional<UUID> after, int limit) {
        return world.tuition
                .approvals()
                .run(who, new ListApprovals.Question("", Optional.of(state), false, false, after, limit));
    }

    private int found(String search) {
        return world.tuition.approvals().run(manager, question(search)).total();
    }

    private static ListApprovals.Question question(String search) {
        return new ListApprovals.Question(search, Optional.empty(), false, false, Optional.empty(), 50);
    }

    @Test
    void of_two_who_save_the_second_is_refused() {
        TuitionRequest one = sent("Twice", 100);
        world.requests.save(one, "twice");
        assertThatThrownBy(() -> world.requests.save(one, "twice"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("tuition-request-changed"));
    }

    @Test
    void what_a_request_is_planned_in_stays_whatever_its_form_says() {
        RequestContent asked = course("Planned", 100, TODAY.plusDays(10), TODAY.plusDays(60));
        PlannedStep place = new PlannedStep(UUID.randomUUID(), UUID.randomUUID());
        RequestContent planned = new RequestContent(
                asked.title(),
                asked.provider(),
                asked.category(),
                Optional.of(UUID.randomUUID()),
                asked.expenses(),
                0,
                asked.starts(),
                asked.ends(),
                "",
                Optional.of(place));
        TuitionRequest draft = world.tuition.apply().draft(ana, Optional.of(policy.id()), planned);
        assertThat(world.requests.find(world.tenant, draft.id())).contains(draft);
        TuitionRequest changed = world.tuition.apply().change(ana, draft.id(), draft.version(), asked);
        assertThat(changed.content().planned()).contains(place);
        assertThat(world.requests.find(world.tenant, draft.id())).contains(changed);
    }

    @Test
    void time_finds_what_is_due_and_nothing_else() {
        TuitionRequest one = sent("Due", 100);
        assertThat(due(7)).doesNotContain(one.id());
        assertThat(due(8)).contains(one.id());
        TuitionRequest asked = world.tuition.decide().ask(manager, one.id(), one.version(), "Why?");
        assertThat(due(21)).doesNotContain(asked.id());
        assertThat(due(22)).contains(asked.id());
    }

    private List<UUID> due(int days) {
        return world.requests.listDue(TODAY.plusDays(days), 10_000).stream()
                .map(TuitionRequest::id)
                .toList();
    }

    @Test
    void what_reminds_people_finds_what_happened_lately_and_who_is_waited_for() {
        TuitionRequest one = sent("News", 100);
        world.clock.goOn(Duration.ofDays(3));
        Instant since = world.clock.instant();
        TuitionRequest next = world.tuition.decide().approve(manager, one.id(), one.version(), 0, "");
        assertThat(world.requests.listEventsSince(world.tenant, since))
                .extracting(RequestEvent::request, RequestEvent::act)
                .containsExactly(tuple(one.id(), RequestEvent.Act.APPROVED));
        assertThat(world.requests.listEventsSince(UUID.randomUUID(), since)).isEmpty();
        assertThat(world.requests.listTenants()).contains(world.tenant);
        assertThat(world.requests.listAt(world.tenant, Desk.LEARNING, 10)).containsExactly(next);
        assertThat(world.requests.listAt(world.tenant, Desk.MANAGER, 10)).isEmpty();
        assertThat(world.requests.listAt(UUID.randomUUID(), Desk.LEARNING, 10)).isEmpty();
    }

    @Test
    void a_proof_that_waits_for_a_word_is_due_and_one_that_waits_for_learning_is_not() {
        TuitionRequest one = sent("Proof", 100);
        one = world.tuition.decide().approve(manager, one.id(), one.version(), 0, "");
        one = world.tuition.decide().approve(learning, one.id(), one.version(), 100, "");
        world.clock.goOn(Duration.ofDays(61));
        UUID id = one.id();
        for (int i = 0; i < 2; i++) {
            world.tuition.keep().run(world.requests.find(world.tenant, id).orElseThrow());
        }
        TuitionRequest running = world.requests.find(world.tenant, id).orElseThrow();
        TuitionRequest asked =
                world.tuition.prove().sendPresentation(ana, id, running.version(), "Shown to the team", "A");
        assertThat(due(68)).doesNotContain(id);
        assertThat(due(69)).contains(id);
        world.tuition.confirm().confirm(manager, id, asked.version(), "", "");
        assertThat(due(300)).doesNotContain(id);
    }

    @Test
    void a_deputy_stands_in_from_day_to_day() {
        world.delegations.save(
                new Delegation(world.tenant, manager.person().id(), ana.person().id(), TODAY, TODAY.plusDays(2)));
        world.delegations.save(
                new Delegation(world.tenant, manager.person().id(), ana.person().id(), TODAY, TODAY.plusDays(1)));
        assertThat(world.delegations.listDelegators(world.tenant, ana.person().id(), TODAY.plusDays(1)))
                .containsExactly(manager.person().id());
        assertThat(world.delegations.listDelegators(world.tenant, ana.person().id(), TODAY.plusDays(2)))
                .isEmpty();
        world.delegations.remove(world.tenant, manager.person().id());
        assertThat(world.delegations.find(world.tenant, manager.person().id())).isEmpty();
    }
}
