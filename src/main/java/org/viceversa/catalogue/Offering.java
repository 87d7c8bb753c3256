package org.viceversa.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that can be taken.
 *
 * @param url empty where there is none
 * @param course the LMS's course that it is, for {@link Kind#LMS_COURSE}
 * @param expenses what it costs, by kind; none for what is free; all in one currency
 * @param credits what it counts for in certifications
 * @param prerequisites offerings that come before; never in a loop
 * @param terms when it can be taken; none for at any time
 * @param hours of work; 0 if unknown
 * @param language BCP 47 tag; empty if unknown
 * @param checkedOn when somebody last looked whether this is still so
 */
public record Offering(
        UUID id,
        UUID tenant,
        Kind kind,
        String title,
        String provider,
        boolean accredited,
        String url,
        Optional<UUID> course,
        List<Expense> expenses,
        List<CreditUnits> credits,
        List<Teaches> skills,
        List<UUID> prerequisites,
        List<Term> terms,
        int hours,
        String language,
        Mode mode,
        Optional<LocalDate> checkedOn,
        boolean retired,
        int version,
        Instant changedAt) {

    /** A mentoring goal is none of these: it is no offering, but a candidate of the planner. */
    public enum Kind {
        LMS_COURSE,
        EXTERNAL_COURSE,
        EXAM,
        CERT_PREP,
        BOOK,
        EVENT
    }

    public enum Mode {
        ONLINE,
        ON_SITE,
        MIXED,
        SELF_PACED
    }

    public enum ExpenseKind {
        TUITION,
        FEE,
        BOOK,
        EXAM
    }

    public record Expense(ExpenseKind kind, Money amount) {}

    /** @param hundredths of a unit, so that 0.25 is exact */
    public record CreditUnits(String scheme, String category, int hundredths) {}

    /** @param toLevel that somebody has who did it, 1 to 5 */
    public record Teaches(UUID skill, int toLevel) {}

    /** @param applyBy last day; absent where it does not matter */
    public record Term(LocalDate starts, LocalDate ends, Optional<LocalDate> applyBy) {}

    public Offering {
        expenses = List.copyOf(expenses);
        credits = List.copyOf(credits);
        skills = List.copyOf(skills);
        prerequisites = List.copyOf(prerequisites);
        terms = List.copyOf(terms);
    }

    /** The sum of its expenses; empty for what is free. */
    public Optional<Money> cost() {
        return expenses.stream().map(Expense::amount).reduce(Money::plus);
    }
}
