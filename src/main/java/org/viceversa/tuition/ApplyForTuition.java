package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.TuitionRequest.Desk;

/** What somebody does with a request of their own before it is approved. */
public final class ApplyForTuition {

    private static final int MOST_OPEN = 50;

    private final RequestDesk desk;
    private final Chain chain;
    private final AgreeOnRepayment repayment;

    ApplyForTuition(RequestDesk desk, Chain chain, AgreeOnRepayment repayment) {
        this.desk = desk;
        this.chain = chain;
        this.repayment = repayment;
    }

    /** What would be paid, before anything is sent; and until when it has to be proved for that year. */
    public record Preview(TuitionPolicy policy, Outcome outcome, Forecast forecast, LocalDate from, LocalDate until) {}

    /**
     * @param policy empty for the one that covers the caller
     * @throws Refused {@code not-covered}; {@code cost-invalid}; {@code currency-differs}; {@code term-invalid}
     */
    public Preview preview(Caller caller, Optional<UUID> policy, RequestContent content) {
        content.requireSound();
        EmployeeRecord record =
                desk.findRecord(caller.tenant(), caller.person().id()).orElseThrow(ApplyForTuition::notCovered);
        Employment who = Employment.of(record, content.starts());
        TuitionPolicy found = policyFor(caller.tenant(), policy, who);
        PolicyTerms terms = found.terms();
        Forecast forecast = Forecast.of(terms, content, desk.today(), desk.today());
        Account account = new Account(
                caller.tenant(), found.id(), caller.person().id(), who, terms, content.category(), new UUID(0, 0));
        return new Preview(
                found,
                desk.books.outcome(account, Claim.of(content, 100), forecast.year()),
                forecast,
                content.starts().minusDays(terms.daysBefore()),
                content.starts().plusDays(terms.daysAfter()));
    }

    private TuitionPolicy policyFor(UUID tenant, Optional<UUID> wanted, Employment who) {
        return listCovering(tenant, who).stream()
                .filter(one -> wanted.map(one.id()::equals).orElse(true))
                .findFirst()
                .orElseThrow(ApplyForTuition::notCovered);
    }

    /** Of each policy the version in force today, where it covers somebody; the one that pays most comes first. */
    List<TuitionPolicy> listCovering(UUID tenant, Employment who) {
        return desk.policies.listNewest(tenant).stream()
                .flatMap(newest -> desk.findInForce(tenant, newest.id()).stream())
                .filter(one -> one.terms().findCap(who).isPresent())
                .sorted(Comparator.comparing((TuitionPolicy one) ->
                                -one.terms().findCap(who).orElseThrow().annualMinor())
                        .thenComparing(TuitionPolicy::name))
                .toList();
    }

    public TuitionRequest draft(Caller caller, Optional<UUID> policy, RequestContent content) {
        Preview preview = preview(caller, policy, content);
        List<TuitionRequest> own =
                desk.requests.listOf(caller.tenant(), caller.person().id());
        if (own.stream().filter(one -> one.state() == RequestState.DRAFT).count() >= MOST_OPEN) {
            throw new Refused(
                    Kind.CONFLICT,
                    "drafts-full",
                    "You have fifty drafts, which is the most. Withdraw some of them first.");
        }
        TuitionRequest one = new TuitionRequest(
                UUID.randomUUID(),
                caller.tenant(),
                caller.person().id(),
                preview.policy().id(),
                preview.policy().version(),
                content,
                "",
                RequestState.DRAFT,
                Desk.REQUESTER,
                Optional.of(caller.person().id()),
                Optional.of(preview.until()),
                0,
                0,
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                1,
                desk.time(),
                desk.time());
        desk.begin(one);
        return one;
    }

    /** A draft, or what somebody asked about; what it is planned in stays. */
    public TuitionRequest change(Caller caller, UUID id, int version, RequestContent content) {
        TuitionRequest one = own(caller, id, version);
        if (!one.state().isChangeable()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "tuition-request-state",
                    "This request is being looked at, so that it cannot be changed. Withdraw it, or wait for a question.");
        }
        preview(caller, Optional.of(one.policy()), content);
        return desk.keep(
                one,
                one.change().content(content.plannedIn(one.content().planned())),
                Optional.of(one.person()),
                Act.CHANGED,
                Optional.empty(),
                "");
    }

    /** @throws Refused {@code window-closed} outside of the days in which the policy lets people apply */
    public TuitionRequest send(Caller caller, UUID id, int version) {
        TuitionRequest one = own(caller, id, version);
        if (one.state() != RequestState.DRAFT) {
            throw RequestDesk.state();
        }
        Preview preview = preview(caller, Optional.of(one.policy()), one.content());
        LocalDate today = desk.today();
        if (today.isBefore(preview.from()) || today.isAfter(preview.until())) {
            throw new Refused(
                    Kind.CONFLICT,
                    "window-closed",
                    "This policy takes requests for this term from " + preview.from() + " to " + preview.until()
                            + ". Your draft is kept.");
        }
        repayment.requireAgreed(one, preview.policy());
        PolicyTerms terms = preview.policy().terms();
        String centre = desk.findRecord(one.tenant(), one.person())
                .map(EmployeeRecord::department)
                .orElse("");
        TuitionRequest.Draft draft = one.change().sentUnder(preview.policy().version(), centre);
        Chain.Next next = chain.first(draft.done(desk.time()), terms);
        return desk.keep(
                one,
                draft.state(next.state()).at(next.at(), next.owner(), Optional.of(chain.due(terms))),
                Optional.of(one.person()),
                Act.SENT,
                Optional.empty(),
                "");
    }

    public TuitionRequest answer(Caller caller, UUID id, int version, String words) {
        TuitionRequest one = own(caller, id, version);
        if (one.state() != RequestState.INFO_NEEDED) {
            throw RequestDesk.state();
        }
        PolicyTerms terms = desk.termsOf(one);
        Chain.Next next = chain.again(one, terms, one.resumes().orElseThrow());
        return desk.keep(
                one,
                one.change()
                        .state(next.state())
                        .resumes(Optional.empty())
                        .at(next.at(), next.owner(), Optional.of(chain.due(terms))),
                Optional.of(one.person()),
                Act.ANSWERED,
                Optional.empty(),
                RequestDesk.words(words));
    }

    /** Gives back what was reserved. */
    public TuitionRequest withdraw(Caller caller, UUID id, int version) {
        TuitionRequest one = own(caller, id, version);
        if (!one.state().isWithdrawable()) {
            throw RequestDesk.state();
        }
        UUID by = one.person();
        if (one.reservedMinor() > 0) {
            desk.books.release(desk.accountOf(one), one.year(), one.reservedMinor(), by, "withdrawn");
        }
        return desk.keep(
                one,
                one.change()
                        .state(RequestState.WITHDRAWN)
                        .reserved(one.year(), 0)
                        .nobody(),
                Optional.of(by),
                Act.WITHDRAWN,
                Optional.empty(),
                "");
    }

    /** Once; to L&amp;D. */
    public TuitionRequest appeal(Caller caller, UUID id, int version, String words) {
        TuitionRequest one = own(caller, id, version);
        desk.requireState(one, RequestState.APPEALABLE);
        if (one.appealed()) {
            throw new Refused(
                    Kind.CONFLICT, "appeal-used", "You have asked for a second look once already, which is the most.");
        }
        PolicyTerms terms = desk.termsOf(one);
        return desk.keep(
                one,
                one.change().appealed(true).at(Desk.LEARNING, Optional.empty(), Optional.of(chain.due(terms))),
                Optional.of(one.person()),
                Act.APPEALED,
                Optional.empty(),
                RequestDesk.words(words));
    }

    private TuitionRequest own(Caller caller, UUID id, int version) {
        TuitionRequest one = desk.hold(caller, id, version);
        desk.requireOwn(caller, one);
        return one;
    }

    private static Refused notCovered() {
        return new Refused(
                Kind.CONFLICT,
                "not-covered",
                "No policy that is in force covers you for this: your employee record, your time of service or your grade"
                        + " decide. Ask those who run the programmes.");
    }
}
