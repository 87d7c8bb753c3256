package org.viceversa.pulse;

/** Tells a contact at once that a report waits for them; of what it says, and of whom, nothing goes out. */
@FunctionalInterface
public interface ConcernPost {

    /** @param concern with a reader; the same one is told once */
    void reported(Concern concern);
}
