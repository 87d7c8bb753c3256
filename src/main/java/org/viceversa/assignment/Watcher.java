package org.viceversa.assignment;

/** Is told how far a calculation is, many times a second, in the thread that calculates. */
@FunctionalInterface
public interface Watcher {

    /** Lets everything pass. */
    Watcher NONE = (phase, share) -> {};

    /**
     * @param phase {@code read}, {@code cover}, {@code worst}, {@code total}, {@code exact}, {@code kept} or {@code load}
     * @param share of this phase, 0 to 1, roughly
     * @throws Cancelled to end the calculation
     */
    void at(String phase, double share);
}
