package org.viceversa.tuition;

import java.util.List;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What money is asked for.
 *
 * @param otherAidMinor what somebody else pays of it
 * @param gradePercent what the grade is worth; 100 as long as nobody knows it
 */
record Claim(StudyCategory category, List<Expense> expenses, long otherAidMinor, int gradePercent) {

    private static final int MOST_EXPENSES = 20;

    Claim {
        expenses = List.copyOf(expenses);
    }

    static Claim of(RequestContent content, int gradePercent) {
        return new Claim(content.category(), content.expenses(), content.otherAidMinor(), gradePercent);
    }

    /** @throws Refused {@code cost-invalid}; {@code currency-differs} */
    void requireSound(PolicyTerms terms) {
        if (expenses.isEmpty() || expenses.size() > MOST_EXPENSES) {
            throw cost("Name what it costs, in up to 20 lines.");
        }
        for (Expense expense : expenses) {
            long minor = expense.amount().minor();
            if (minor <= 0 || minor > PolicyCheck.MOST_MINOR / MOST_EXPENSES) {
                throw cost("Each cost is an amount above zero and below five hundred million.");
            }
            if (!expense.amount().currency().equals(terms.currency())) {
                throw new Refused(
                        Kind.INVALID,
                        "currency-differs",
                        "This policy pays in " + terms.currency().getCurrencyCode() + ", the cost is in "
                                + expense.amount().currency().getCurrencyCode()
                                + ". Viceversa does not convert: enter what you paid in the policy's currency.");
            }
        }
        if (otherAidMinor < 0 || otherAidMinor > asked()) {
            throw cost("What others pay is between zero and the whole cost.");
        }
    }

    long asked() {
        return expenses.stream().mapToLong(one -> one.amount().minor()).sum();
    }

    private static Refused cost(String sentence) {
        return new Refused(Kind.INVALID, "cost-invalid", sentence);
    }
}
