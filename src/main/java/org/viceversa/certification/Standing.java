package org.viceversa.certification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How far somebody is with a certificate on one day. All units in hundredths.
 *
 * @param earned what counts, carried over included
 * @param missing to what is required, by the sum or by what categories still ask for, whichever is more
 * @param pace share of what is required ÷ share of the cycle, in percent; empty on its first day
 * @param daysLeft until the last day; negative after it
 * @param reminder the nearest of 180, 90, 30 and 7 days that has come; empty before, after the end, and once renewed
 */
public record Standing(
        State state,
        int earned,
        int missing,
        List<Line> lines,
        Optional<Integer> pace,
        long daysLeft,
        Optional<Integer> reminder) {

    static final int SLOW = 80;
    private static final List<Integer> REMINDERS = List.of(7, 30, 90, 180);
    private static final int SOON = 90;
    private static final int WINDOW = 180;

    public enum State {
        ACTIVE,
        /** Everything is there and the end is near: it can be renewed. */
        WINDOW_OPEN,
        /** Less than four fifths of what the time so far would ask for. */
        BEHIND,
        /** The end is near, or past with some grace left, and something is missing. */
        EXPIRING,
        EXPIRED,
        RENEWED
    }

    /** @param earned before the category's most was looked at */
    public record Line(Certification.Category category, int earned, int counted, int missing) {}

    /** @param credits all of the holder */
    public static Standing of(Certification rules, Holding holding, List<Credit> credits, LocalDate today) {
        List<Line> lines = rules.categories().stream()
                .map(category -> line(category, holding, credits))
                .toList();
        int earned =
                holding.carriedIn() + lines.stream().mapToInt(Line::counted).sum();
        int asked = lines.stream().mapToInt(Line::missing).sum();
        int missing = Math.max(Math.max(0, rules.required() - earned), asked);
        long daysLeft = ChronoUnit.DAYS.between(today, holding.expires());
        Optional<Integer> pace = pace(rules, holding, earned, today);
        return new Standing(
                state(rules, holding, missing, pace, daysLeft),
                earned,
                missing,
                lines,
                pace,
                daysLeft,
                reminder(holding, daysLeft));
    }

    private static Line line(Certification.Category category, Holding holding, List<Credit> credits) {
        int earned = credits.stream()
                .filter(credit -> holding.covers(credit.date()))
                .flatMap(credit -> credit.in(holding.id()).stream())
                .filter(one -> one.category().equals(category.code()))
                .mapToInt(Credit.Allocation::units)
                .sum();
        int counted = Math.min(earned, category.most().orElse(earned));
        return new Line(category, earned, counted, Math.max(0, category.least() - counted));
    }

    private static Optional<Integer> pace(Certification rules, Holding holding, int earned, LocalDate today) {
        long whole = ChronoUnit.DAYS.between(holding.starts(), holding.expires());
        long gone = Math.min(whole, ChronoUnit.DAYS.between(holding.starts(), today));
        return gone <= 0
                ? Optional.empty()
                : Optional.of((int) Math.min(9_999, 100L * earned * whole / (rules.required() * gone)));
    }

    private static State state(
            Certification rules, Holding holding, int missing, Optional<Integer> pace, long daysLeft) {
        if (holding.renewedOn().isPresent()) {
            return State.RENEWED;
        }
        if (daysLeft + rules.graceDays() < 0) {
            return State.EXPIRED;
        }
        if (missing == 0) {
            return daysLeft <= WINDOW ? State.WINDOW_OPEN : State.ACTIVE;
        }
        if (daysLeft <= SOON) {
            return State.EXPIRING;
        }
        return pace.filter(percent -> percent < SLOW).isPresent() ? State.BEHIND : State.ACTIVE;
    }

    private static Optional<Integer> reminder(Holding holding, long daysLeft) {
        return holding.renewedOn().isPresent() || daysLeft < 0
                ? Optional.empty()
                : REMINDERS.stream().filter(days -> daysLeft <= days).findFirst();
    }

    /** What is too much, as far as the next cycle takes it. */
    int carriedOver(Certification rules) {
        return Math.max(0, Math.min(earned - rules.required(), rules.carryOverMost()));
    }
}
