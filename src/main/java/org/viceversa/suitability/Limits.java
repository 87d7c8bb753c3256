package org.viceversa.suitability;

/**
 * How much a calculation may weigh and take.
 *
 * @param pairs up to so many pairs of a mentor and a mentee, all of them are weighed
 * @param best beyond that, the best so many of each person
 * @param tasks that may run at the same time
 */
public record Limits(long pairs, int best, int tasks) {

    public static final Limits USUAL =
            new Limits(4_000_000, 20, Math.max(1, Runtime.getRuntime().availableProcessors()));

    public Limits {
        if (pairs < 0 || best < 1 || tasks < 1) {
            throw new IllegalArgumentException("limits");
        }
    }
}
