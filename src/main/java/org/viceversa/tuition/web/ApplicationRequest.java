package org.viceversa.tuition.web;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.tuition.ManagePolicies;
import org.viceversa.tuition.PlannedStep;
import org.viceversa.tuition.RequestContent;
import org.viceversa.tuition.StudyCategory;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/**
 * What somebody asks to have paid.
 *
 * @param policy left out for the one that covers the caller
 * @param offering of the catalogue, where it is one
 * @param currency of all amounts, such as USD
 * @param otherAid what others pay, such as 200.00
 * @param path in which it is planned, with the step; taken of a new one alone, since it stays what it is
 * @param version left out for something new
 */
record ApplicationRequest(
        @Nullable String policy,
        @Nullable String title,
        @Nullable String provider,
        @Nullable String category,
        @Nullable String offering,
        @Nullable String path,
        @Nullable String step,
        @Nullable String currency,
        @Nullable List<ExpenseRequest> expenses,
        @Nullable String otherAid,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String why,
        @Nullable Integer version) {

    /** @param amount such as 1200.50 */
    record ExpenseRequest(@Nullable String kind, @Nullable String amount) {}

    Optional<UUID> policyId() {
        return Asked.text(policy).isEmpty()
                ? Optional.empty()
                : Optional.of(Ids.of(Asked.text(policy), ManagePolicies::unknown));
    }

    private Optional<PlannedStep> planned() {
        if (Asked.text(path).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlannedStep(
                Ids.of(Asked.text(path), () -> Asked.invalid("There is no such path here.")),
                Ids.of(Asked.text(step), () -> Asked.invalid("There is no such step in this path."))));
    }

    RequestContent content() {
        Currency paidIn = Said.currency(currency);
        return new RequestContent(
                Asked.text(title),
                Asked.text(provider),
                Asked.word(StudyCategory.class, category).orElse(StudyCategory.COURSE),
                Asked.text(offering).isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                Ids.of(Asked.text(offering), () -> Asked.invalid("There is no such offering here."))),
                Asked.list(expenses).stream()
                        .map(one -> new Expense(
                                Asked.word(ExpenseKind.class, one.kind()).orElse(ExpenseKind.TUITION),
                                new Money(Said.minor(one.amount(), paidIn), paidIn)))
                        .toList(),
                Asked.text(otherAid).isBlank() ? 0 : Said.minor(otherAid, paidIn),
                Said.day(starts),
                Said.day(ends),
                Asked.text(why),
                planned());
    }
}
