package org.viceversa.benchmark;

import java.util.Locale;
import java.util.Optional;

/**
 * One measured value.
 *
 * @param size of the work, with its unit
 * @param goal absent for what is only reported
 */
record Figure(String name, String size, double value, Optional<Goal> goal) {

    enum Bound {
        /** The value must not exceed the goal. */
        MAX,
        /** The value must reach the goal. */
        MIN
    }

    record Goal(double value, Bound bound) {}

    static Figure atMost(String name, String size, double value, double goal) {
        return new Figure(name, size, value, Optional.of(new Goal(goal, Bound.MAX)));
    }

    static Figure reported(String name, String size, double value) {
        return new Figure(name, size, value, Optional.empty());
    }

    /** {@code RATIO figure size value goal max|min}, or {@code REPORTED figure size value}. */
    String toLine() {
        return goal.map(aim -> String.format(
                        Locale.ROOT,
                        "RATIO %s %s %.2f %s %s",
                        name,
                        size,
                        value,
                        plain(aim.value()),
                        aim.bound().name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> String.format(Locale.ROOT, "REPORTED %s %s %.2f", name, size, value));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
