package org.viceversa.tuition.web;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.tuition.PolicyTerms;
import org.viceversa.tuition.RetentionAgreement;
import org.viceversa.tuition.StudyCategory;
import org.viceversa.tuition.YearBasis;
import org.viceversa.web.Asked;

/** A policy as somebody wrote it. */
record PolicyRequest(
        @Nullable String name,
        @Nullable Integer version,
        @Nullable TermsRequest terms) {

    record CapRequest(
            @Nullable String status,
            @Nullable Integer tenureMonths,
            @Nullable Integer gradeFrom,
            @Nullable Integer gradeTo,
            @Nullable String category,
            @Nullable Long annualMinor,
            @Nullable Long lifetimeMinor) {
        PolicyTerms.Cap cap() {
            return new PolicyTerms.Cap(
                    Asked.word(Status.class, status),
                    Said.number(tenureMonths),
                    Said.number(gradeFrom),
                    gradeTo == null ? 99 : gradeTo,
                    Asked.word(StudyCategory.class, category),
                    annualMinor == null ? 0 : annualMinor,
                    Optional.ofNullable(lifetimeMinor));
        }
    }

    record RateRequest(@Nullable String category, @Nullable Integer percent) {}

    record GradeRequest(@Nullable String name, @Nullable Integer percent) {}

    record RetentionStepRequest(
            @Nullable Integer months, @Nullable Integer percent) {}

    record RetentionAgreementRequest(
            @Nullable String words, @Nullable List<RetentionStepRequest> steps) {
        RetentionAgreement agreement() {
            return new RetentionAgreement(
                    Asked.text(words),
                    Asked.list(steps).stream()
                            .map(one ->
                                    new RetentionAgreement.Step(Said.number(one.months()), Said.number(one.percent())))
                            .toList());
        }
    }

    record OwnerRequest(
            @Nullable String costCentre, @Nullable String key) {}

    /**
     * @param yearStart such as 01-01
     * @param cutoff such as 12-15
     * @param agreement to pay back; left out where nobody is asked to
     */
    record TermsRequest(
            @Nullable String jurisdiction,
            @Nullable String currency,
            @Nullable String from,
            @Nullable String to,
            @Nullable String yearStart,
            @Nullable String basis,
            @Nullable List<CapRequest> caps,
            @Nullable List<RateRequest> rates,
            @Nullable List<GradeRequest> grades,
            @Nullable Integer passPercent,
            @Nullable List<String> expenses,
            @Nullable Integer daysBefore,
            @Nullable Integer daysAfter,
            @Nullable Integer proofDays,
            @Nullable String cutoff,
            @Nullable Integer stepDays,
            @Nullable Boolean otherAidDeducted,
            @Nullable RetentionAgreementRequest agreement,
            @Nullable List<OwnerRequest> budgetOwners) {
        PolicyTerms toTerms() {
            Map<StudyCategory, Integer> rate = new HashMap<>();
            Asked.list(rates)
                    .forEach(one -> rate.put(
                            Asked.word(StudyCategory.class, one.category())
                                    .orElseThrow(() -> Asked.invalid("Say for which kind of study a share is.")),
                            Said.number(one.percent())));
            Set<ExpenseKind> allowed = EnumSet.noneOf(ExpenseKind.class);
            Asked.list(expenses)
                    .forEach(word -> Asked.word(ExpenseKind.class, word).ifPresent(allowed::add));
            Map<String, String> owners = new HashMap<>();
            Asked.list(budgetOwners)
                    .forEach(one -> owners.put(
                            Asked.text(one.costCentre()).strip(),
                            Asked.text(one.key()).strip()));
            return new PolicyTerms(
                    Asked.text(jurisdiction),
                    Said.currency(currency),
                    Said.day(from),
                    Said.findDay(to),
                    Said.monthDay(yearStart),
                    Asked.word(YearBasis.class, basis).orElse(YearBasis.PAID),
                    Asked.list(caps).stream().map(CapRequest::cap).toList(),
                    rate,
                    Asked.list(grades).stream()
                            .map(one ->
                                    new PolicyTerms.Grade(Asked.text(one.name()).strip(), Said.number(one.percent())))
                            .toList(),
                    Said.number(passPercent),
                    allowed,
                    Said.number(daysBefore),
                    Said.number(daysAfter),
                    Said.number(proofDays),
                    Said.monthDay(cutoff),
                    Said.number(stepDays),
                    Boolean.TRUE.equals(otherAidDeducted),
                    Optional.ofNullable(agreement).map(RetentionAgreementRequest::agreement),
                    owners);
        }
    }

    PolicyTerms toTerms() {
        return Asked.given(terms).toTerms();
    }
}
