package org.viceversa.testkit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.AcceptedAgreements;
import org.viceversa.tuition.Delegations;
import org.viceversa.tuition.PolicyTerms;
import org.viceversa.tuition.PolicyTerms.Cap;
import org.viceversa.tuition.PolicyTerms.Grade;
import org.viceversa.tuition.Proof;
import org.viceversa.tuition.RequestContent;
import org.viceversa.tuition.RequestFollower;
import org.viceversa.tuition.RetentionAgreement;
import org.viceversa.tuition.StudyCategory;
import org.viceversa.tuition.StudyCourses;
import org.viceversa.tuition.Tuition;
import org.viceversa.tuition.TuitionLedger;
import org.viceversa.tuition.TuitionPolicies;
import org.viceversa.tuition.TuitionPolicy;
import org.viceversa.tuition.TuitionRequests;
import org.viceversa.tuition.YearBasis;
import org.viceversa.tuition.persistence.JdbcAcceptedAgreements;
import org.viceversa.tuition.persistence.JdbcDelegations;
import org.viceversa.tuition.persistence.JdbcTuitionLedger;
import org.viceversa.tuition.persistence.JdbcTuitionPolicies;
import org.viceversa.tuition.persistence.JdbcTuitionRequests;

/** A company that pays for learning: its people, a policy and a budget, on any store. */
public final class TuitionWorld {

    public static final Currency USD = Currency.getInstance("USD");
    public static final String CENTRE = "Research";
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    public final UUID tenant = UUID.randomUUID();
    public final SettableClock clock = new SettableClock(TODAY + "T10:00:00Z");
    public final TuitionPolicies policies;
    public final TuitionLedger ledger;
    public final TuitionRequests requests;
    public final AcceptedAgreements agreements;
    public final Delegations delegations;
    public final Tuition tuition;

    /** Who is told of each step; nobody before a test says so. */
    public RequestFollower follower = news -> {};

    /** Courses of the LMS by the offering that they are. */
    public final Map<UUID, UUID> courses = new HashMap<>();

    /** What people teach. */
    public final Map<UUID, Set<UUID>> taught = new HashMap<>();

    private final InMemoryPeople known = new InMemoryPeople();
    private final InMemoryEmployees employees = new InMemoryEmployees(known);
    private final People people;

    private TuitionWorld(Tuition.Ports kept, People people) {
        policies = kept.policies();
        ledger = kept.ledger();
        requests = kept.requests();
        agreements = kept.agreements();
        delegations = kept.delegations();
        this.people = people;
        tuition = node(kept);
    }

    public static TuitionWorld inMemory() {
        InMemoryTuition store = new InMemoryTuition();
        return new TuitionWorld(
                new Tuition.Ports(store, store, store, new InMemoryAcceptedAgreements(), new InMemoryDelegations()),
                new InMemoryPeople().people());
    }

    public static TuitionWorld on(Transactions transactions) {
        return new TuitionWorld(ports(transactions), new JdbcPeople(transactions));
    }

    private static Tuition.Ports ports(Transactions transactions) {
        return new Tuition.Ports(
                new JdbcTuitionPolicies(transactions),
                new JdbcTuitionLedger(transactions),
                new JdbcTuitionRequests(transactions),
                new JdbcAcceptedAgreements(transactions),
                new JdbcDelegations(transactions));
    }

    /** Another node of the same tool, on a pool of its own. */
    public Tuition nodeOn(Transactions transactions) {
        return node(ports(transactions));
    }

    private Tuition node(Tuition.Ports kept) {
        return Tuition.of(
                kept,
                news -> follower.follow(news),
                employees,
                known.people(),
                (content, type) -> Proof.NOT_SCANNED,
                new TaughtHere(),
                clock);
    }

    private final class TaughtHere implements StudyCourses {
        @Override
        public Optional<UUID> findCourse(UUID of, UUID offering) {
            return of.equals(tenant) ? Optional.ofNullable(courses.get(offering)) : Optional.empty();
        }

        @Override
        public Set<UUID> listTaught(UUID of, UUID person) {
            return of.equals(tenant) ? taught.getOrDefault(person, Set.of()) : Set.of();
        }

        @Override
        public Set<UUID> listTeachers(UUID of, UUID course) {
            return taught.entrySet().stream()
                    .filter(one -> of.equals(tenant) && one.getValue().contains(course))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    /** @param manager the key of the manager's record; empty for none */
    public Caller employee(String key, String manager, ToolRole... roles) {
        Person person = people.add(
                new Person(UUID.randomUUID(), tenant, key, new Particulars(key, "", "", "", key), true, false, ""));
        known.people().add(person);
        employees.add(new EmployeeRecord(
                UUID.randomUUID(),
                tenant,
                key,
                "",
                Optional.of(TODAY.minusYears(3)),
                Optional.empty(),
                Optional.of(7),
                CENTRE,
                "",
                "",
                manager,
                Status.ACTIVE,
                "",
                Optional.empty(),
                List.of(),
                clock.instant()));
        employees.linkPeople(tenant);
        return new Caller(tenant, person, Optional.empty(), Set.of(roles));
    }

    public static Money usd(long minor) {
        return new Money(minor, USD);
    }

    /** The same, for those who agree to pay back: all of it in the first half year, half of it in the second. */
    public static PolicyTerms withAgreement(PolicyTerms usual) {
        return new PolicyTerms(
                usual.jurisdiction(),
                usual.currency(),
                usual.from(),
                usual.to(),
                usual.yearStart(),
                usual.basis(),
                usual.caps(),
                usual.rates(),
                usual.grades(),
                usual.passPercent(),
                usual.expenses(),
                usual.daysBefore(),
                usual.daysAfter(),
                usual.proofDays(),
                usual.cutoff(),
                usual.stepDays(),
                usual.otherAidDeducted(),
                Optional.of(new RetentionAgreement(
                        "I pay back what was paid if I leave within a year.",
                        List.of(new RetentionAgreement.Step(6, 100), new RetentionAgreement.Step(12, 50)))),
                usual.budgetOwners());
    }

    public static PolicyTerms terms(long annualMinor, YearBasis basis) {
        return new PolicyTerms(
                "US",
                USD,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                MonthDay.of(1, 1),
                basis,
                List.of(new Cap(Optional.empty(), 6, 0, 99, Optional.empty(), annualMinor, Optional.empty())),
                Map.of(StudyCategory.COURSE, 100, StudyCategory.GRADUATE, 50),
                List.of(new Grade("A", 100), new Grade("B", 75), new Grade("C", 50), new Grade("F", 0)),
                100,
                Set.of(ExpenseKind.TUITION, ExpenseKind.FEE),
                90,
                30,
                90,
                MonthDay.of(12, 15),
                7,
                true,
                Optional.empty(),
                Map.of());
    }

    public TuitionPolicy policy(Caller learning, PolicyTerms terms) {
        return tuition.policies().create(learning, "Study fund " + UUID.randomUUID(), terms);
    }

    public static RequestContent course(long minor) {
        return course("Statistics", minor, TODAY.plusDays(10), TODAY.plusDays(60));
    }

    public static RequestContent course(String title, long minor, LocalDate starts, LocalDate ends) {
        return new RequestContent(
                title,
                "Open College",
                StudyCategory.COURSE,
                Optional.empty(),
                List.of(new Expense(ExpenseKind.TUITION, usd(minor))),
                0,
                starts,
                ends,
                "For my work",
                Optional.empty());
    }
}
