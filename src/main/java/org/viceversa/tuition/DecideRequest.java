package org.viceversa.tuition;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.TuitionRequest.Desk;

/** What those do who approve: yes, no, or a question; and the second look at a no. */
public final class DecideRequest {

    private final RequestDesk desk;
    private final Chain chain;
    private final KeepRequests keep;

    DecideRequest(RequestDesk desk, Chain chain, KeepRequests keep) {
        this.desk = desk;
        this.chain = chain;
        this.keep = keep;
    }

    /** What approving would reserve now. */
    public Outcome outcome(TuitionRequest one) {
        PolicyTerms terms = desk.termsOf(one);
        int year = Forecast.of(terms, one.content(), desk.today(), desk.today()).year();
        return desk.books.outcome(desk.accountOf(one), Claim.of(one.content(), 100), year);
    }

    /**
     * The last yes reserves the money, all of what was shown or nothing.
     *
     * @param expectedMinor what the approver saw that would be reserved; looked at by the last yes alone
     * @throws Refused {@code amount-changed}; {@code nothing-left}; {@code budget-none}; {@code budget-exhausted}
     */
    public TuitionRequest approve(Caller caller, UUID id, int version, long expectedMinor, String words) {
        TuitionRequest one = deciding(caller, id, version);
        UUID by = caller.person().id();
        if (one.state() == RequestState.BUDGET_OK) {
            return reserve(one, by, expectedMinor, words);
        }
        PolicyTerms terms = desk.termsOf(one);
        Chain.Next next = chain.after(one, terms, one.owner().orElse(by));
        return desk.keep(
                one,
                one.change()
                        .state(next.state())
                        .escalated(false)
                        .at(next.at(), next.owner(), Optional.of(chain.due(terms))),
                Optional.of(by),
                Act.APPROVED,
                Optional.empty(),
                words);
    }

    private TuitionRequest reserve(TuitionRequest one, UUID by, long expectedMinor, String words) {
        PolicyTerms terms = desk.termsOf(one);
        Account account = desk.accountOf(one);
        int year = Forecast.of(terms, one.content(), desk.today(), desk.today()).year();
        desk.books.hold(account, year);
        long payable =
                desk.books.outcome(account, Claim.of(one.content(), 100), year).payableMinor();
        if (payable == 0) {
            throw new Refused(
                    Kind.CONFLICT,
                    "nothing-left",
                    "Nothing is left to reserve for this request, by the policy or in the budget for " + year
                            + ". It was not approved.");
        }
        if (payable != expectedMinor) {
            throw new Refused(
                    Kind.CONFLICT,
                    "amount-changed",
                    "What can be paid has changed since you looked, to " + Amounts.text(payable, terms.currency())
                            + ". Nothing was approved: load the request again.");
        }
        desk.books.reserve(account, year, payable, by, "approved");
        TuitionRequest approved = desk.keep(
                one,
                one.change()
                        .state(RequestState.APPROVED)
                        .reserved(year, payable)
                        .at(
                                Desk.REQUESTER,
                                Optional.of(one.person()),
                                Optional.of(one.content().starts())),
                Optional.of(by),
                Act.APPROVED,
                Optional.empty(),
                words);
        return keep.catchUp(approved);
    }

    public TuitionRequest deny(Caller caller, UUID id, int version, RequestReason reason, String words) {
        TuitionRequest one = deciding(caller, id, version);
        return desk.keep(
                one,
                one.change().state(RequestState.DENIED).nobody(),
                Optional.of(caller.person().id()),
                Act.DENIED,
                Optional.of(reason),
                RequestDesk.words(words));
    }

    public TuitionRequest ask(Caller caller, UUID id, int version, String words) {
        TuitionRequest one = deciding(caller, id, version);
        return desk.keep(
                one,
                one.change()
                        .state(RequestState.INFO_NEEDED)
                        .resumes(Optional.of(one.state()))
                        .at(Desk.REQUESTER, Optional.of(one.person()), Optional.of(chain.due(desk.termsOf(one)))),
                Optional.of(caller.person().id()),
                Act.ASKED,
                Optional.empty(),
                RequestDesk.words(words));
    }

    /** A no is taken back: L&amp;D decides itself, or there is more time for proof; nothing is approved by that. */
    public TuitionRequest grantAppeal(Caller caller, UUID id, int version, String words) {
        TuitionRequest one = appealed(caller, id, version);
        PolicyTerms terms = desk.termsOf(one);
        TuitionRequest.Draft draft = one.change();
        boolean neverApproved = one.state() == RequestState.LAPSED && one.payableMinor() == 0;
        if (one.state() == RequestState.DENIED || neverApproved) {
            draft.state(RequestState.BUDGET_OK).at(Desk.LEARNING, Optional.empty(), Optional.of(chain.due(terms)));
        } else {
            if (one.state() == RequestState.LAPSED) {
                int year = Forecast.of(terms, one.content(), desk.today(), desk.today())
                        .year();
                desk.books.reserve(
                        desk.accountOf(one),
                        year,
                        one.payableMinor(),
                        caller.person().id(),
                        "appeal granted");
                draft.reserved(year, one.payableMinor()).payable(0, Optional.empty());
            }
            draft.state(RequestState.PROOF_DUE)
                    .at(
                            Desk.REQUESTER,
                            Optional.of(one.person()),
                            Optional.of(desk.today().plusDays(terms.stepDays())));
        }
        return desk.keep(
                one,
                draft,
                Optional.of(caller.person().id()),
                Act.APPEAL_GRANTED,
                Optional.empty(),
                RequestDesk.words(words));
    }

    public TuitionRequest refuseAppeal(Caller caller, UUID id, int version, String words) {
        TuitionRequest one = appealed(caller, id, version);
        TuitionRequest.Draft draft = one.state() == RequestState.PROOF_REJECTED
                ? one.change()
                        .at(
                                Desk.REQUESTER,
                                Optional.of(one.person()),
                                Optional.of(
                                        desk.today().plusDays(desk.termsOf(one).stepDays())))
                : one.change().nobody();
        return desk.keep(
                one,
                draft,
                Optional.of(caller.person().id()),
                Act.APPEAL_REFUSED,
                Optional.empty(),
                RequestDesk.words(words));
    }

    private TuitionRequest appealed(Caller caller, UUID id, int version) {
        TuitionRequest one = desk.hold(caller, id, version);
        if (!RequestState.APPEALABLE.contains(one.state()) || one.desk() != Desk.LEARNING) {
            throw RequestDesk.state();
        }
        desk.rights.requireDecider(caller, one);
        return one;
    }

    private TuitionRequest deciding(Caller caller, UUID id, int version) {
        TuitionRequest one = desk.hold(caller, id, version);
        desk.requireState(one, RequestState.TO_APPROVE);
        desk.rights.requireDecider(caller, one);
        return one;
    }
}
