package org.viceversa.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * When somebody usually has time: the 336 half-hours of a week in their own zone, Monday 00:00 first.
 *
 * @param bits 84 hexadecimal digits, four half-hours each, the earliest in the highest bit
 */
public record Availability(String bits) {

    public static final int HALF_HOURS = 336;
    private static final int MINUTES_EACH = 30;
    private static final int PER_DIGIT = 4;
    private static final int DIGITS = HALF_HOURS / PER_DIGIT;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

    public static final Availability NONE = new Availability("0".repeat(DIGITS));

    public Availability {
        bits = bits.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(bits).matches()) {
            throw new Refused(
                    Kind.INVALID,
                    "availability-invalid",
                    "The week's availability must be " + DIGITS + " hexadecimal digits, four half-hours each.");
        }
    }

    /** Of the half-hours of the week that are set. */
    public static Availability of(BitSet free) {
        StringBuilder bits = new StringBuilder(DIGITS);
        for (int digit = 0; digit < DIGITS; digit++) {
            int value = 0;
            for (int i = 0; i < PER_DIGIT; i++) {
                value = value * 2 + (free.get(digit * PER_DIGIT + i) ? 1 : 0);
            }
            bits.append(Character.forDigit(value, 16));
        }
        return new Availability(bits.toString());
    }

    /** Free from one hour to another, on days counted from Monday as 0. */
    public static Availability between(int firstDay, int lastDay, int fromHour, int toHour) {
        BitSet free = new BitSet(HALF_HOURS);
        for (int day = firstDay; day <= lastDay; day++) {
            free.set((day * 24 + fromHour) * 2, (day * 24 + toHour) * 2);
        }
        return of(free);
    }

    public boolean isFree(int halfHour) {
        int digit = Character.digit(bits.charAt(halfHour / PER_DIGIT), 16);
        return (digit >> (PER_DIGIT - 1 - halfHour % PER_DIGIT) & 1) == 1;
    }

    /** How many minutes of the week are free. */
    public int minutes() {
        return free().cardinality() * MINUTES_EACH;
    }

    /**
     * How many minutes of a week both have time.
     *
     * @param at fixes how far the zones are apart, which changes with daylight saving
     */
    public int overlapMinutes(ZoneId ours, Availability others, ZoneId theirs, Instant at) {
        long apart = ours.getRules().getOffset(at).getTotalSeconds()
                - theirs.getRules().getOffset(at).getTotalSeconds();
        int halfHoursApart =
                (int) Math.floorDiv(apart, Duration.ofMinutes(MINUTES_EACH).toSeconds());
        int both = 0;
        for (int halfHour = 0; halfHour < HALF_HOURS; halfHour++) {
            if (others.isFree(halfHour) && isFree(Math.floorMod(halfHour + halfHoursApart, HALF_HOURS))) {
                both++;
            }
        }
        return both * MINUTES_EACH;
    }

    private BitSet free() {
        BitSet free = new BitSet(HALF_HOURS);
        for (int halfHour = 0; halfHour < HALF_HOURS; halfHour++) {
            free.set(halfHour, isFree(halfHour));
        }
        return free;
    }
}
