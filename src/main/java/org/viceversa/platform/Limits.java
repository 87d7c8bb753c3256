package org.viceversa.platform;

import java.time.Duration;

/**
 * How long, how often and how much one call may take.
 *
 * @param time that is waited for the platform in all: tries, pauses between them, and the body
 * @param tries at most, where a call may be repeated
 * @param bodyBytes at most, of an answer
 */
public record Limits(Duration time, int tries, long bodyBytes) {

    public Limits {
        if (time.isNegative() || time.isZero() || tries < 1 || bodyBytes < 1) {
            throw new IllegalArgumentException("Limits must be above zero: " + time + ", " + tries + ", " + bodyBytes);
        }
    }

    /** 20 seconds, 3 tries, 2 MB. */
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(20), 3, 2_000_000);
    }

    public Limits withTime(Duration other) {
        return new Limits(other, tries, bodyBytes);
    }

    public Limits withTries(int other) {
        return new Limits(time, other, bodyBytes);
    }

    public Limits withBodyBytes(long other) {
        return new Limits(time, tries, other);
    }
}
