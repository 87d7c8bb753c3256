package org.viceversa.mentoringsession.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentoringsession.SessionDetails;
import org.viceversa.mentoringsession.SessionWish;
import org.viceversa.mentoringsession.WallTime;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask for. */
final class SessionAsked {

    private static final int LONGEST_KEY = 80;

    private SessionAsked() {}

    /**
     * A time, in one of two ways.
     *
     * @param at an instant, such as 2027-01-05T09:00:00Z
     * @param local what a clock shows, such as 2027-01-05T10:00, with its zone
     * @param zone such as Europe/Zurich
     */
    record TimeRequest(
            @Nullable String at,
            @Nullable String local,
            @Nullable String zone) {}

    static UUID pairing(String text) {
        return id(text, "pairing-unknown", "There is no such pairing here.");
    }

    static UUID session(String text) {
        return id(text, "session-unknown", "There is no such meeting here.");
    }

    static UUID programme(String text) {
        return id(text, "programme-unknown", "There is no such programme here. Look in the list of programmes.");
    }

    private static UUID id(String text, String code, String sentence) {
        return Ids.of(text, unknown(code, sentence));
    }

    private static Supplier<Refused> unknown(String code, String sentence) {
        return () -> new Refused(Kind.NOT_FOUND, code, sentence);
    }

    static Optional<String> word(@Nullable String text) {
        return Optional.of(Asked.text(text)).filter(given -> !given.isBlank());
    }

    /** What a page makes up for one wish. */
    static String key(@Nullable String text) {
        String key = Asked.text(text).strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new Refused(
                    Kind.INVALID,
                    "key-invalid",
                    "Each wish needs a key of its own, of at most " + LONGEST_KEY + " characters.");
        }
        return key;
    }

    static int number(@Nullable Integer number, int usual) {
        return number == null ? usual : number;
    }

    static SessionWish wish(@Nullable List<TimeRequest> times, SessionDetails details) {
        List<Instant> options = times == null
                ? List.of()
                : times.stream().map(SessionAsked::time).toList();
        return new SessionWish(options, details);
    }

    static Instant time(@Nullable TimeRequest asked) {
        if (asked == null) {
            throw noTime();
        }
        try {
            Instant time = asked.at() != null
                    ? Instant.parse(asked.at())
                    : new WallTime(LocalDateTime.parse(Asked.text(asked.local())), ZoneId.of(Asked.text(asked.zone())))
                            .instant();
            // What does not fit into a calendar is no time for a meeting.
            if (time.isBefore(Instant.EPOCH) || time.isAfter(Instant.parse("2199-12-31T00:00:00Z"))) {
                throw noTime();
            }
            return time;
        } catch (DateTimeException unreadable) {
            throw noTime();
        }
    }

    private static Refused noTime() {
        return new Refused(
                Kind.INVALID,
                "time-invalid",
                "A time is an instant, as 2027-01-05T09:00:00Z, or what a clock shows with its zone, as"
                        + " 2027-01-05T10:00 in Europe/Zurich.");
    }
}
