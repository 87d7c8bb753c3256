package org.viceversa.tuition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.tuition.Outcome.Code;
import org.viceversa.tuition.Outcome.Step;
import org.viceversa.tuition.PolicyTerms.Cap;

/** What is paid, and every step there; a share of an amount is rounded down to the smallest unit. */
final class Calculation {

    private final List<Step> steps = new ArrayList<>();

    private Calculation() {}

    /**
     * @param budgetLeft of the cost centre in that year; empty where it has no budget
     * @param taxFreeMinor of the tax year; empty while unknown
     */
    static Outcome of(
            PolicyTerms terms,
            Employment who,
            Claim claim,
            Used used,
            OptionalLong budgetLeft,
            OptionalLong taxFreeMinor) {
        return new Calculation().run(terms, who, claim, used, budgetLeft, taxFreeMinor);
    }

    /** What a claim is worth before any bound: what is eligible, at its rate and grade. */
    static long worth(PolicyTerms terms, Claim claim) {
        Calculation calculation = new Calculation();
        long rated = calculation.share(
                Code.RATE, calculation.eligible(terms, claim), terms.rates().getOrDefault(claim.category(), 0));
        return calculation.share(Code.GRADE, rated, claim.gradePercent());
    }

    private Outcome run(
            PolicyTerms terms,
            Employment who,
            Claim claim,
            Used used,
            OptionalLong budgetLeft,
            OptionalLong taxFreeMinor) {
        claim.requireSound(terms);
        long eligible = eligible(terms, claim);
        Optional<Cap> cap = terms.findCap(who);
        Integer rate = terms.rates().get(claim.category());
        if (cap.isEmpty() || rate == null) {
            say(Code.NOT_COVERED, 0);
            return new Outcome(false, eligible, 0, OptionalLong.of(0), steps);
        }
        long payable = share(Code.RATE, eligible, rate);
        payable = share(Code.GRADE, payable, claim.gradePercent());
        payable = bound(Code.LEFT_IN_YEAR, payable, cap.get().annualMinor() - used.year());
        payable = ever(payable, cap.get(), used.ever());
        Optional<Cap> own = terms.findCap(who, claim.category());
        if (own.isPresent()) {
            payable = bound(Code.LEFT_IN_CATEGORY, payable, own.get().annualMinor() - used.yearOfCategory());
            payable = ever(payable, own.get(), used.everOfCategory());
        }
        if (budgetLeft.isPresent()) {
            payable = bound(Code.LEFT_IN_BUDGET, payable, budgetLeft.getAsLong());
        } else {
            say(Code.NO_BUDGET, 0);
        }
        say(Code.PAYABLE, payable);
        return new Outcome(true, eligible, payable, taxable(payable, used.paidInTaxYear(), taxFreeMinor), steps);
    }

    private long eligible(PolicyTerms terms, Claim claim) {
        long asked = claim.asked();
        say(Code.ASKED, asked);
        long notAllowed = claim.expenses().stream()
                .filter(expense -> !terms.expenses().contains(expense.kind()))
                .map(Expense::amount)
                .mapToLong(amount -> amount.minor())
                .sum();
        if (notAllowed > 0) {
            say(Code.NOT_ALLOWED, notAllowed);
        }
        long eligible = asked - notAllowed;
        if (terms.otherAidDeducted() && claim.otherAidMinor() > 0) {
            say(Code.OTHER_AID, claim.otherAidMinor());
            eligible = Math.max(0, eligible - claim.otherAidMinor());
        }
        say(Code.ELIGIBLE, eligible);
        return eligible;
    }

    private long share(Code code, long amount, int percent) {
        long share = amount * percent / 100;
        if (percent != 100) {
            steps.add(new Step(code, share, percent));
        }
        return share;
    }

    private long ever(long payable, Cap cap, long used) {
        return cap.lifetimeMinor().isEmpty()
                ? payable
                : bound(Code.LEFT_EVER, payable, cap.lifetimeMinor().get() - used);
    }

    private long bound(Code code, long payable, long left) {
        long most = Math.max(0, left);
        say(code, most);
        return Math.min(payable, most);
    }

    private OptionalLong taxable(long payable, long paidBefore, OptionalLong taxFree) {
        if (taxFree.isEmpty()) {
            say(Code.TAX_FREE_UNKNOWN, 0);
            return OptionalLong.empty();
        }
        long left = Math.max(0, taxFree.getAsLong() - paidBefore);
        long taxable = Math.max(0, payable - left);
        say(Code.TAX_FREE_LEFT, left);
        say(Code.TAXABLE, taxable);
        return OptionalLong.of(taxable);
    }

    private void say(Code code, long minor) {
        steps.add(new Step(code, minor, 0));
    }
}
