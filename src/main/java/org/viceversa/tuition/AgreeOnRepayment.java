package org.viceversa.tuition;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.TuitionRequest.Desk;

/** What those agree to who ask for money, and asking it back from those who leave; off unless a policy has it. */
public final class AgreeOnRepayment {

    private final RequestDesk desk;
    private final AcceptedAgreements accepted;

    AgreeOnRepayment(RequestDesk desk, AcceptedAgreements accepted) {
        this.desk = desk;
        this.accepted = accepted;
    }

    /**
     * What somebody has to agree to, or did.
     *
     * @param policyVersion that has the words
     * @param accepted whether and when they agreed to this version
     */
    public record Standing(int policyVersion, RetentionAgreement agreement, Optional<AcceptedAgreement> accepted) {}

    /** Of a draft: as the policy stands today; of any other: as it was sent. Empty where nothing is to be paid back. */
    Optional<Standing> standingOf(TuitionRequest one) {
        int version = one.state() == RequestState.DRAFT
                ? desk.findInForce(one).map(TuitionPolicy::version).orElse(one.policyVersion())
                : one.policyVersion();
        return desk.policies
                .find(one.tenant(), one.policy(), version)
                .flatMap(policy -> policy.terms().agreement())
                .map(agreement -> new Standing(version, agreement, findAccepted(one, version)));
    }

    private Optional<AcceptedAgreement> findAccepted(TuitionRequest one, int version) {
        return accepted.find(one.tenant(), one.id()).filter(found -> found.policyVersion() == version);
    }

    /**
     * By the one who asks, before they send it.
     *
     * @param policyVersion whose words they read
     * @throws Refused {@code agreement-changed} where the policy has other words by now
     */
    public TuitionRequest agree(Caller caller, UUID id, int version, int policyVersion) {
        TuitionRequest one = desk.hold(caller, id, version);
        desk.requireOwn(caller, one);
        if (one.state() != RequestState.DRAFT) {
            throw RequestDesk.state();
        }
        Standing standing = standingOf(one)
                .filter(found -> found.policyVersion() == policyVersion)
                .orElseThrow(() -> new Refused(
                        Kind.CONFLICT,
                        "agreement-changed",
                        "The policy has changed since you read the agreement. Read it again; your draft is kept."));
        accepted.save(new AcceptedAgreement(
                one.tenant(), one.id(), standing.policyVersion(), desk.time(), Optional.empty(), Optional.empty()));
        return desk.keep(one, one.change(), Optional.of(one.person()), Act.AGREED, Optional.empty(), "");
    }

    /** @throws Refused {@code agreement-missing} where this policy has one to which nobody agreed */
    void requireAgreed(TuitionRequest draft, TuitionPolicy policy) {
        if (policy.terms().agreement().isPresent()
                && findAccepted(draft, policy.version()).isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "agreement-missing",
                    "This policy pays only those who agree to pay back if they leave soon. Read the agreement below the"
                            + " amounts and agree to it, or leave the request as it is. Your draft is kept.");
        }
    }

    /**
     * Asks somebody who leaves for what they agreed to; by L&amp;D.
     *
     * @param left last day at work
     * @throws Refused {@code repay-not-agreed} where nobody agreed to it; {@code nothing-to-pay-back} where it is long ago
     */
    public TuitionRequest askBack(Caller caller, UUID id, int version, LocalDate left, String words) {
        TuitionRequest one = desk.holdPaid(caller, id, version);
        Standing standing = standingOf(one)
                .filter(found -> found.accepted().isPresent())
                .orElseThrow(() -> new Refused(
                        Kind.CONFLICT,
                        "repay-not-agreed",
                        "The one who asked never agreed to pay anything back, so that they cannot be asked for it."));
        requireDay(one, left);
        long due = standing.agreement().dueOf(paidOf(one), one.paidOn().orElseThrow(), left);
        if (due <= 0) {
            throw new Refused(
                    Kind.CONFLICT,
                    "nothing-to-pay-back",
                    "By the agreement, who leaves on " + left + " pays nothing back for this request.");
        }
        accepted.save(standing.accepted().orElseThrow().askedFor(left, due));
        return desk.keep(
                one,
                one.change()
                        .state(RequestState.REPAY_DUE)
                        .at(
                                Desk.REQUESTER,
                                Optional.of(one.person()),
                                Optional.of(
                                        desk.today().plusDays(desk.termsOf(one).stepDays()))),
                Optional.of(caller.person().id()),
                Act.REPAY_ASKED,
                Optional.empty(),
                RequestDesk.words(words));
    }

    private void requireDay(TuitionRequest one, LocalDate left) {
        LocalDate made = one.madeAt().atZone(ZoneOffset.UTC).toLocalDate();
        if (left.isBefore(made) || left.isAfter(desk.today().plusYears(1))) {
            throw new Refused(
                    Kind.INVALID,
                    "leaving-day-invalid",
                    "The last day at work lies after the day of the request, and no more than a year ahead.");
        }
    }

    /** What is left of the payment after what the school gave back and what was put right. */
    private long paidOf(TuitionRequest one) {
        return desk.ledger.listOfRequest(one.tenant(), one.id()).stream()
                .mapToLong(LedgerEntry::paid)
                .sum();
    }
}
