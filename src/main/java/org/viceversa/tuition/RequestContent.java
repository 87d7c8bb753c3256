package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What is asked for, as it was then: an offering that changes later changes nothing here.
 *
 * @param offering of the catalogue that it was; empty for something else
 * @param planned the step of a path that it is for
 */
public record RequestContent(
        String title,
        String provider,
        StudyCategory category,
        Optional<UUID> offering,
        List<Expense> expenses,
        long otherAidMinor,
        LocalDate starts,
        LocalDate ends,
        String why,
        Optional<PlannedStep> planned) {

    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WHY = 2000;
    private static final int MOST_YEARS = 6;

    public RequestContent {
        title = Texts.clean(title, LONGEST_TITLE);
        provider = Texts.clean(provider, LONGEST_TITLE);
        why = Texts.cleanLines(why, LONGEST_WHY);
        expenses = List.copyOf(expenses);
    }

    RequestContent plannedIn(Optional<PlannedStep> other) {
        return new RequestContent(
                title, provider, category, offering, expenses, otherAidMinor, starts, ends, why, other);
    }

    /** @throws Refused {@code text-missing}; {@code term-invalid} */
    void requireSound() {
        if (title.isEmpty() || provider.isEmpty()) {
            throw new Refused(Kind.INVALID, "text-missing", "Say what it is, and who offers it.");
        }
        if (ends.isBefore(starts) || ends.isAfter(starts.plusYears(MOST_YEARS))) {
            throw new Refused(
                    Kind.INVALID, "term-invalid", "The term's last day comes after its first one, within six years.");
        }
    }

    public long asked() {
        return expenses.stream().map(Expense::amount).mapToLong(Money::minor).sum();
    }
}
