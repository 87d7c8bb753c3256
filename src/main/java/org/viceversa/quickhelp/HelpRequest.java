package org.viceversa.quickhelp;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Somebody asks for twenty minutes about a skill.
 *
 * @param cycle in which both take part
 * @param words what it is about
 * @param level that a helper needs at least
 * @param zone of the asker
 * @param times up to three that suit; empty for any that suits both
 * @param helper who took it, while it is TAKEN or DONE
 * @param startsAt the time that was agreed on by taking it
 * @param thanks of the asker, once it is DONE; may be empty
 * @param version counts the changes
 */
public record HelpRequest(
        UUID id,
        UUID tenant,
        UUID cycle,
        UUID asker,
        UUID skill,
        String words,
        int level,
        ZoneId zone,
        List<Instant> times,
        State state,
        Optional<UUID> helper,
        Optional<Instant> startsAt,
        String thanks,
        Instant expiresAt,
        int version,
        Instant madeAt,
        Instant changedAt) {

    public static final int MINUTES = 20;
    public static final int MOST_TIMES = 3;
    public static final int LONGEST = 500;
    static final Duration LIFE = Duration.ofDays(7);

    /** What became of it; that nobody took it is told by the time and never kept. */
    public enum State {
        OPEN,
        TAKEN,
        DONE,
        WITHDRAWN,
        EXPIRED
    }

    public HelpRequest {
        words = text(words);
        thanks = text(thanks);
        times = List.copyOf(times);
    }

    private static String text(String typed) {
        String clean = Texts.cleanLines(typed, Integer.MAX_VALUE);
        if (clean.codePointCount(0, clean.length()) > LONGEST) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "A text here may have at most " + LONGEST + " characters; please shorten it.");
        }
        return clean;
    }

    public State stateAt(Instant now) {
        return state == State.OPEN && !now.isBefore(expiresAt) ? State.EXPIRED : state;
    }

    public Optional<Instant> endsAt() {
        return startsAt.map(start -> start.plus(Duration.ofMinutes(MINUTES)));
    }

    public boolean isOf(UUID person) {
        return asker.equals(person) || isHelpedBy(person);
    }

    public boolean isHelpedBy(UUID person) {
        return helper.filter(person::equals).isPresent();
    }

    /** Whether it is taken for a time that is not twenty minutes away from this one. */
    boolean overlaps(Instant start) {
        Duration length = Duration.ofMinutes(MINUTES);
        return state == State.TAKEN
                && startsAt.filter(mine -> mine.isBefore(start.plus(length)) && start.isBefore(mine.plus(length)))
                        .isPresent();
    }

    /** @throws Refused {@code help-taken}; {@code help-over} */
    HelpRequest taken(UUID who, Instant start, Instant now) {
        if (state == State.TAKEN || state == State.DONE) {
            throw new Refused(
                    Kind.CONFLICT,
                    "help-taken",
                    "Somebody else was a little quicker and helps already. Thank you for wanting to.");
        }
        requireState(stateAt(now) == State.OPEN);
        return copy(State.TAKEN, Optional.of(who), Optional.of(start), thanks, now);
    }

    /** By the helper, who cannot after all: somebody else may. */
    HelpRequest released(Instant now) {
        requireState(state == State.TAKEN);
        return copy(State.OPEN, Optional.empty(), Optional.empty(), thanks, now);
    }

    /** By the asker. */
    HelpRequest withdrawn(Instant now) {
        requireState(stateAt(now) == State.OPEN || state == State.TAKEN);
        return copy(State.WITHDRAWN, helper, startsAt, thanks, now);
    }

    /** Said by either of the two, once it has begun. */
    HelpRequest done(Instant now) {
        requireState(state == State.TAKEN);
        if (startsAt.filter(now::isBefore).isPresent()) {
            throw new Refused(
                    Kind.CONFLICT, "help-ahead", "Your twenty minutes have not begun yet. Say so when you have met.");
        }
        return copy(State.DONE, helper, startsAt, thanks, now);
    }

    HelpRequest thanked(String given, Instant now) {
        requireState(state == State.DONE);
        if (Texts.cleanLines(given, Integer.MAX_VALUE).isEmpty()) {
            throw new Refused(Kind.INVALID, "text-missing", "Please write your thanks first.");
        }
        return copy(state, helper, startsAt, given, now);
    }

    private static void requireState(boolean holds) {
        if (!holds) {
            throw new Refused(
                    Kind.CONFLICT,
                    "help-over",
                    "That is not possible any more: this request has ended or changed. Load the page again.");
        }
    }

    private HelpRequest copy(State next, Optional<UUID> who, Optional<Instant> start, String given, Instant now) {
        return new HelpRequest(
                id, tenant, cycle, asker, skill, words, level, zone, times, next, who, start, given, expiresAt, version,
                madeAt, now);
    }
}
