package org.viceversa.tuition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecords;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.RequestEvent.Act;

/** What every use case about requests needs: to read and hold them, and to keep a step with its line of history. */
final class RequestDesk {

    static final int LONGEST_WORDS = 2000;

    final TuitionRequests requests;
    final Delegations delegations;
    final TuitionPolicies policies;
    final RequestRights rights;
    final Bookkeeper books;
    final TuitionLedger ledger;
    final EmployeeRecords employees;
    final People people;
    private final RequestFollower follower;
    private final Clock clock;

    RequestDesk(Tuition.Ports kept, EmployeeRecords employees, People people, RequestFollower follower, Clock clock) {
        requests = kept.requests();
        delegations = kept.delegations();
        policies = kept.policies();
        ledger = kept.ledger();
        this.employees = employees;
        this.people = people;
        this.follower = follower;
        this.clock = clock;
        rights = new RequestRights(requests, delegations, this::today);
        books = new Bookkeeper(ledger, policies, clock);
    }

    Instant time() {
        return clock.instant();
    }

    LocalDate today() {
        return time().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** For whoever may see it; to everybody else there is none. */
    TuitionRequest read(Caller caller, UUID id) {
        return requests.find(caller.tenant(), id)
                .filter(one -> rights.maySee(caller, one))
                .orElseThrow(RequestDesk::unknown);
    }

    /** For a step of whoever may see it: as it stands, with nobody else at it. */
    TuitionRequest hold(Caller caller, UUID id, int version) {
        TuitionRequest one = requests.hold(caller.tenant(), id)
                .filter(held -> rights.maySee(caller, held))
                .orElseThrow(RequestDesk::unknown);
        if (one.version() != version) {
            throw changed();
        }
        return one;
    }

    void requireState(TuitionRequest one, Set<RequestState> states) {
        if (!states.contains(one.state())) {
            throw state();
        }
    }

    /** For L&amp;D: to note what payroll did, or what came back. */
    TuitionRequest holdToSettle(Caller caller, UUID id, int version, Set<RequestState> states) {
        TuitionRequest one = hold(caller, id, version);
        caller.require(ToolRole.PROGRAMME_MANAGER);
        if (one.isOf(caller.person().id())) {
            throw RequestRights.notYours();
        }
        requireState(one, states);
        return one;
    }

    /** What was closed without a payment has nothing to be put right. */
    TuitionRequest holdPaid(Caller caller, UUID id, int version) {
        TuitionRequest one = holdToSettle(caller, id, version, Set.of(RequestState.PAID, RequestState.CLOSED));
        if (one.paidOn().isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "nothing-paid",
                    "Nothing was paid for this request, so that nothing can come back or be put right.");
        }
        return one;
    }

    void requireOwn(Caller caller, TuitionRequest one) {
        if (!one.isOf(caller.person().id())) {
            throw unknown();
        }
    }

    PolicyTerms termsOf(TuitionRequest one) {
        return policies.find(one.tenant(), one.policy(), one.policyVersion())
                .orElseThrow()
                .terms();
    }

    /** The version of its policy under which it would be sent today. */
    Optional<TuitionPolicy> findInForce(TuitionRequest one) {
        return findInForce(one.tenant(), one.policy());
    }

    Optional<TuitionPolicy> findInForce(UUID tenant, UUID policy) {
        return policies.listVersions(tenant, policy).stream()
                .filter(version -> version.terms().isInForce(today()))
                .findFirst();
    }

    Optional<EmployeeRecord> findRecord(UUID tenant, UUID person) {
        return people.find(tenant, person).flatMap(found -> employees.findFor(tenant, found));
    }

    /** As of the day that the term begins; who has no record any more has left. */
    Account accountOf(TuitionRequest one) {
        Employment who = findRecord(one.tenant(), one.person())
                .map(record -> Employment.of(record, one.content().starts()))
                .orElse(new Employment(EmployeeRecord.Status.LEFT, 0, Optional.empty(), ""));
        return new Account(
                one.tenant(),
                one.policy(),
                one.person(),
                new Employment(who.status(), who.tenureMonths(), who.grade(), one.costCentre()),
                termsOf(one),
                one.content().category(),
                one.id());
    }

    TuitionRequest keep(
            TuitionRequest before,
            TuitionRequest.Draft draft,
            Optional<UUID> by,
            Act act,
            Optional<RequestReason> reason,
            String words) {
        TuitionRequest kept = requests.save(draft.done(time()), searchOf(before.tenant(), before.person(), draft));
        RequestEvent event = new RequestEvent(
                UUID.randomUUID(),
                before.id(),
                time(),
                by,
                before.state(),
                kept.state(),
                act,
                reason,
                Texts.cleanLines(words, LONGEST_WORDS));
        requests.add(before.tenant(), event);
        boolean passed = act == Act.PROOF_ACCEPTED && Grades.percentOf(termsOf(kept), kept.grade()) > 0;
        follower.follow(new RequestFollower.News(kept, Optional.of(event), passed));
        return kept;
    }

    void begin(TuitionRequest draft) {
        requests.add(draft, searchOf(draft.tenant(), draft.person(), draft.content()));
        follower.follow(new RequestFollower.News(draft, Optional.empty(), false));
    }

    private String searchOf(UUID tenant, UUID person, TuitionRequest.Draft draft) {
        return searchOf(tenant, person, draft.done(time()).content());
    }

    String searchOf(UUID tenant, UUID person, RequestContent content) {
        String name = people.find(tenant, person).map(Person::name).orElse("");
        return Texts.clean(Texts.fold(content.title() + " " + content.provider() + " " + name), 600);
    }

    static String words(String text) {
        String clean = Texts.cleanLines(text, Integer.MAX_VALUE);
        if (clean.isEmpty() || clean.length() > LONGEST_WORDS) {
            throw new Refused(
                    Kind.INVALID,
                    "words-missing",
                    "Please write a few words for the other side, up to 2,000 characters.");
        }
        return clean;
    }

    /** What is said of a request that is not there, or not for the caller. */
    public static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "tuition-request-unknown", "There is no such request here.");
    }

    static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "tuition-request-changed",
                "Somebody changed or decided this request just now. Load it again and look at it; nothing was done twice.");
    }

    static Refused state() {
        return new Refused(
                Kind.CONFLICT,
                "tuition-request-state",
                "This request has gone on, so that this is not possible any more. Load it again.");
    }
}
