package org.viceversa.tuition;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.employees.EmployeeRecord.Status;

/**
 * What a version of a policy says; it never changes.
 *
 * @param jurisdiction whose law holds, such as US or US-CA
 * @param from first day on which it can be applied under; the next version ends it
 * @param yearStart of benefit and tax years, which are called by the calendar year in which they begin
 * @param caps in order: of those without a category the first that covers somebody holds for all that they study, and the
 *     first of a category bounds that category beside it
 * @param rates in percent of what is eligible; a category that is missing is not paid
 * @param grades in percent; a number stands for that many points and more
 * @param passPercent for what has no grade but is passed
 * @param daysBefore how early, before a term begins, one may apply
 * @param daysAfter how late, after a term began, one may apply
 * @param proofDays after the term's end
 * @param cutoff last day on which accepted proof is still paid in the same year
 * @param stepDays how long each approver has
 * @param agreement what people agree to pay back if they leave; empty where nobody is asked
 * @param budgetOwners id number or e-mail by cost centre; the empty one is for all others
 */
public record PolicyTerms(
        String jurisdiction,
        Currency currency,
        LocalDate from,
        Optional<LocalDate> to,
        MonthDay yearStart,
        YearBasis basis,
        List<Cap> caps,
        Map<StudyCategory, Integer> rates,
        List<Grade> grades,
        int passPercent,
        Set<ExpenseKind> expenses,
        int daysBefore,
        int daysAfter,
        int proofDays,
        MonthDay cutoff,
        int stepDays,
        boolean otherAidDeducted,
        Optional<RetentionAgreement> agreement,
        Map<String, String> budgetOwners) {

    /** @param lifetimeMinor over all years; empty for no such bound */
    public record Cap(
            Optional<Status> status,
            int tenureMonths,
            int gradeFrom,
            int gradeTo,
            Optional<StudyCategory> category,
            long annualMinor,
            Optional<Long> lifetimeMinor) {

        boolean covers(Employment who) {
            int grade = who.grade().orElse(0);
            return who.status() != Status.LEFT
                    && status.map(who.status()::equals).orElse(true)
                    && who.tenureMonths() >= tenureMonths
                    && grade >= gradeFrom
                    && grade <= gradeTo;
        }

        /** Whether nobody whom the other one covers is left for it. */
        boolean coversAllOf(Cap other) {
            return category.equals(other.category)
                    && (status.isEmpty() || status.equals(other.status))
                    && tenureMonths <= other.tenureMonths
                    && gradeFrom <= other.gradeFrom
                    && gradeTo >= other.gradeTo;
        }
    }

    /** @param name a letter, or the least points */
    public record Grade(String name, int percent) {}

    public PolicyTerms {
        caps = List.copyOf(caps);
        rates = Map.copyOf(rates);
        grades = List.copyOf(grades);
        expenses = Set.copyOf(expenses);
        budgetOwners = Map.copyOf(budgetOwners);
    }

    /** The line that holds for somebody's whole account; empty where the policy does not cover them. */
    public Optional<Cap> findCap(Employment who) {
        return caps.stream()
                .filter(cap -> cap.category().isEmpty() && cap.covers(who))
                .findFirst();
    }

    Optional<Cap> findCap(Employment who, StudyCategory category) {
        return caps.stream()
                .filter(cap -> cap.category().equals(Optional.of(category)) && cap.covers(who))
                .findFirst();
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The benefit or tax year that a day lies in. */
    public int yearOf(LocalDate day) {
        return day.isBefore(startOf(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    LocalDate startOf(int year) {
        return yearStart.atYear(year);
    }

    /** The last day of a year on which accepted proof is still paid in it. */
    LocalDate cutoffOf(int year) {
        LocalDate day = cutoff.atYear(year);
        return day.isBefore(startOf(year)) ? cutoff.atYear(year + 1) : day;
    }

    Optional<String> ownerOf(String costCentre) {
        return Optional.ofNullable(budgetOwners.get(costCentre)).or(() -> Optional.ofNullable(budgetOwners.get("")));
    }
}
