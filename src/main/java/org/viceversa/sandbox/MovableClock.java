package org.viceversa.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The time of a trial: the real one, and as far ahead of it as somebody moved it.
 *
 * <p>It goes on by itself and is moved forward alone, since whatever has happened would otherwise lie in the future. A
 * sandbox that is started with one has a page for it, and whatever else is to follow reads the same clock. Safe for
 * threads.
 */
public final class MovableClock extends Clock {

    private static final Duration FARTHEST = Duration.ofDays(5 * 366);
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private final Clock real;
    private final Consumer<Duration> moved;
    private Duration ahead;

    /**
     * @param ahead how far it has been moved before
     * @param moved told after each move how far ahead it is now, in order to keep that
     */
    public MovableClock(Clock real, Duration ahead, Consumer<Duration> moved) {
        this.real = real;
        this.ahead = ahead;
        this.moved = moved;
    }

    /** @throws IllegalArgumentException with a sentence, when that is not later, or more than five years ahead */
    public synchronized void moveTo(Instant wanted) {
        Instant now = instant();
        if (!wanted.isAfter(now)) {
            throw new IllegalArgumentException(
                    "Time goes forward only, since what has happened would lie in the future." + " It is "
                            + inWords(now) + " here already.");
        }
        Duration further = ahead.plus(Duration.between(now, wanted));
        if (further.compareTo(FARTHEST) > 0) {
            throw new IllegalArgumentException("That is more than five years ahead. It is " + inWords(now) + " here.");
        }
        moved.accept(further);
        ahead = further;
    }

    static String inWords(Instant instant) {
        return IN_WORDS.format(instant) + " UTC";
    }

    @Override
    public synchronized Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same, moved together with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return MovableClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return MovableClock.this.withZone(other);
            }
        };
    }
}
