package org.viceversa.tuition;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.viceversa.catalogue.Money;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Writes into the ledger, and never lets more be reserved and paid than a cap or a budget holds.
 *
 * <p>Whatever adds to an account holds it first, and its budget then: of two approvals, the second one sees what the first
 * one left.
 */
final class Bookkeeper {

    private final TuitionLedger ledger;
    private final TuitionPolicies policies;
    private final Clock clock;

    Bookkeeper(TuitionLedger ledger, TuitionPolicies policies, Clock clock) {
        this.ledger = ledger;
        this.policies = policies;
        this.clock = clock;
    }

    /** What a claim would come to in a year, as things stand; exact for whoever holds the account and the budget. */
    Outcome outcome(Account account, Claim claim, int year) {
        PolicyTerms terms = account.terms();
        Used used = account.used(
                ledger.sumsOf(account.tenant(), account.policy(), account.person()),
                year,
                ledger.paidInTaxYear(account.tenant(), account.person(), year, terms.currency()));
        OptionalLong left = ledger.findBudget(account.tenant(), account.who().costCentre(), year, terms.currency())
                .map(budget -> OptionalLong.of(budget.left()))
                .orElse(OptionalLong.empty());
        return Calculation.of(terms, account.who(), claim, used, left, taxFree(account.tenant(), terms, year));
    }

    /** How much may be paid without tax in a year; empty while nobody has entered it. */
    OptionalLong taxFree(UUID tenant, PolicyTerms terms, int year) {
        return Figures.findTaxFree(policies.listFigures(tenant), terms, year)
                .map(money -> OptionalLong.of(money.minor()))
                .orElse(OptionalLong.empty());
    }

    /** Before a calculation whose result is reserved. */
    void hold(Account account, int year) {
        ledger.holdAccount(account.tenant(), account.person());
        holdBudget(account, year);
    }

    private Optional<Budget> holdBudget(Account account, int year) {
        return ledger.holdBudget(
                account.tenant(),
                account.who().costCentre(),
                year,
                account.terms().currency());
    }

    /**
     * @throws Refused {@code budget-none}; {@code budget-exhausted}; {@code cap-reached}
     */
    void reserve(Account account, int year, long minor, UUID by, String note) {
        hold(account, year);
        requireRoom(account, year, minor);
        add(account, LedgerEntry.Kind.RESERVE, year, year, minor, by, note);
    }

    void release(Account account, int year, long minor, UUID by, String note) {
        if (minor > 0) {
            hold(account, year);
            add(account, LedgerEntry.Kind.RELEASE, year, year, minor, by, note);
        }
    }

    /** Turns all that is reserved for a request into what was paid for it, which is no more. */
    void pay(Account account, int year, int taxYear, long reserved, long paid, UUID by, String note) {
        if (paid > reserved) {
            throw new IllegalArgumentException("more is paid than was reserved");
        }
        hold(account, year);
        add(account, LedgerEntry.Kind.RELEASE, year, year, reserved, by, note);
        add(account, LedgerEntry.Kind.PAY, year, taxYear, paid, by, note);
    }

    /** What came back: from the school, or from the employee. */
    void giveBack(Account account, LedgerEntry.Kind kind, int year, int taxYear, long minor, UUID by, String note) {
        hold(account, year);
        requirePaid(account, year, minor);
        add(account, kind, year, taxYear, minor, by, note);
    }

    /**
     * Puts right what was paid, up or down.
     *
     * @throws Refused as {@link #reserve} does; {@code amount-not-paid}
     */
    void adjust(Account account, int year, int taxYear, long minor, UUID by, String note) {
        hold(account, year);
        if (minor > 0) {
            requireRoom(account, year, minor);
        } else {
            requirePaid(account, year, -minor);
        }
        add(account, LedgerEntry.Kind.ADJUST, year, taxYear, minor, by, note);
    }

    private void requireRoom(Account account, int year, long minor) {
        Budget budget = holdBudget(account, year).orElseThrow(() -> noBudget(account, year));
        if (minor > budget.left()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "budget-exhausted",
                    "The budget of this cost centre for " + year + " has no room for this amount. Nothing was approved:"
                            + " allocate more, or let the request wait.");
        }
        Used used = account.used(ledger.sumsOf(account.tenant(), account.policy(), account.person()), year, 0);
        if (!hasRoom(account, used, minor)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "cap-reached",
                    "The policy pays this person no such amount any more in " + year + ". Nothing was changed: load the"
                            + " request again and look at what is left.");
        }
    }

    private static boolean hasRoom(Account account, Used used, long minor) {
        PolicyTerms terms = account.terms();
        Optional<PolicyTerms.Cap> all = terms.findCap(account.who());
        boolean whole = all.filter(cap -> minor <= cap.annualMinor() - used.year()
                        && cap.lifetimeMinor()
                                .map(most -> minor <= most - used.ever())
                                .orElse(true))
                .isPresent();
        boolean category = terms.findCap(account.who(), account.category())
                .map(cap -> minor <= cap.annualMinor() - used.yearOfCategory()
                        && cap.lifetimeMinor()
                                .map(most -> minor <= most - used.everOfCategory())
                                .orElse(true))
                .orElse(true);
        return whole && category;
    }

    private void requirePaid(Account account, int year, long minor) {
        long paid = ledger.listOfRequest(account.tenant(), account.request()).stream()
                .filter(entry -> entry.benefitYear() == year)
                .mapToLong(LedgerEntry::paid)
                .sum();
        if (minor <= 0 || minor > paid) {
            throw new Refused(
                    Kind.CONFLICT,
                    "amount-not-paid",
                    "No more can come back than was paid for this request. Enter an amount above zero up to that.");
        }
    }

    private static Refused noBudget(Account account, int year) {
        String centre = account.who().costCentre();
        return new Refused(
                Kind.CONFLICT,
                "budget-none",
                "There is no budget for " + year + " for "
                        + (centre.isEmpty() ? "people without a cost centre" : "the cost centre " + centre)
                        + ". Allocate one first; the request waits.");
    }

    private void add(Account account, LedgerEntry.Kind kind, int year, int taxYear, long minor, UUID by, String note) {
        if (minor == 0) {
            return;
        }
        ledger.add(new LedgerEntry(
                UUID.randomUUID(),
                account.tenant(),
                kind,
                Optional.of(account.policy()),
                Optional.of(account.person()),
                account.who().costCentre(),
                year,
                taxYear,
                Optional.of(account.category()),
                Optional.of(account.request()),
                new Money(minor, account.terms().currency()),
                by,
                clock.instant(),
                note));
    }
}
