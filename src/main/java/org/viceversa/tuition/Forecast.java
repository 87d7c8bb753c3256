package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * In which benefit year something will count.
 *
 * @param year as it stands
 * @param until the last day on which accepted proof still counts in it; empty where nothing can change the year
 */
public record Forecast(int year, Optional<LocalDate> until) {

    /** @param approved the day of approval; today while it is not approved */
    static Forecast of(PolicyTerms terms, RequestContent content, LocalDate approved, LocalDate today) {
        return of(terms, content.starts(), content.ends(), approved, today);
    }

    static Forecast of(PolicyTerms terms, LocalDate starts, LocalDate ends, LocalDate approved, LocalDate today) {
        return switch (terms.basis()) {
            case COURSE_START -> new Forecast(terms.yearOf(starts), Optional.empty());
            case COURSE_END -> new Forecast(terms.yearOf(ends), Optional.empty());
            case APPROVED -> new Forecast(terms.yearOf(approved), Optional.empty());
            case PAID -> paid(terms, ends.isAfter(today) ? ends : today);
        };
    }

    /** @param ready the first day on which there can be proof */
    private static Forecast paid(PolicyTerms terms, LocalDate ready) {
        int year = paymentYear(terms, ready);
        return new Forecast(year, Optional.of(terms.cutoffOf(year)));
    }

    /** The year in which proof is paid that is accepted on this day. */
    static int paymentYear(PolicyTerms terms, LocalDate accepted) {
        int year = terms.yearOf(accepted);
        return accepted.isAfter(terms.cutoffOf(year)) ? year + 1 : year;
    }
}
