package org.viceversa.employees;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long somebody has been there and how high they stand, by the best source that there is: the organisation's record,
 * else what they say themselves, else their grade alone.
 *
 * @param tenureMonths with the organisation; 0 for somebody who has yet to begin
 * @param tenureInRoleMonths in the present role: whoever has taken on a new one is a newcomer to it
 */
public record Seniority(OptionalInt tenureMonths, OptionalInt tenureInRoleMonths, OptionalInt grade, Source source) {

    /** Where the months come from. */
    public enum Source {
        RECORD,
        DECLARED,
        GRADE_ONLY,
        UNKNOWN
    }

    public static final Seniority UNKNOWN =
            new Seniority(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Source.UNKNOWN);

    /** @param declared the band that the person named; counts only where the record tells no date */
    public static Seniority of(Optional<EmployeeRecord> record, Optional<TenureBand> declared, LocalDate today) {
        OptionalInt tenure = months(record.flatMap(EmployeeRecord::hiredOn), today);
        OptionalInt inRole = months(record.flatMap(EmployeeRecord::inRoleSince), today);
        OptionalInt grade =
                record.flatMap(EmployeeRecord::grade).map(OptionalInt::of).orElse(OptionalInt.empty());
        if (tenure.isPresent()) {
            return new Seniority(tenure, inRole, grade, Source.RECORD);
        }
        if (declared.isPresent()) {
            return new Seniority(OptionalInt.of(declared.get().typicalMonths()), inRole, grade, Source.DECLARED);
        }
        return new Seniority(tenure, inRole, grade, grade.isPresent() ? Source.GRADE_ONLY : Source.UNKNOWN);
    }

    public Optional<TenureBand> band() {
        return tenureMonths.isPresent() ? Optional.of(TenureBand.of(tenureMonths.getAsInt())) : Optional.empty();
    }

    private static OptionalInt months(Optional<LocalDate> since, LocalDate today) {
        return since.map(date -> OptionalInt.of(monthsBetween(date, today))).orElse(OptionalInt.empty());
    }

    /** Whole months, never fewer than none. */
    static int monthsBetween(LocalDate since, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(since, today));
    }
}
