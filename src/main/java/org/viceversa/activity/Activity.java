package org.viceversa.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.rubric.Rubric;

/**
 * A reflection that a course asks for.
 *
 * @param course in which it is written and graded
 * @param key what deep linking minted: in the activity's custom parameters and its column's resource id, and in those of
 *     every copy
 * @param instructions plain text in several lines; may be empty
 * @param sides who writes it; both unless said otherwise
 * @param words of all answers together
 * @param attempts how often it may be handed in; 0 for as often as one likes
 * @param rubric absent where nothing but a comment and points is given
 * @param scoreMaximum a whole number from 1 to 100
 * @param version counts the changes, from 1
 */
public record Activity(
        UUID id,
        UUID tenant,
        UUID course,
        String key,
        String title,
        String instructions,
        Model model,
        List<Prompt> prompts,
        Occasion occasion,
        Set<Side> sides,
        WordLimits words,
        Dates dates,
        LateRule late,
        int attempts,
        Keep keep,
        Grading grading,
        Optional<Rubric> rubric,
        BigDecimal scoreMaximum,
        boolean anonymous,
        Release release,
        AiStatement aiStatement,
        int version,
        UUID changedBy,
        Instant changedAt) {

    /** Whose way of reflecting the prompts follow. */
    public enum Model {
        GIBBS,
        KOLB,
        DIEP,
        WHAT_SO_WHAT_NOW_WHAT,
        FREE,
        CUSTOM
    }

    /** What it looks back on. */
    public enum Occasion {
        SESSION,
        GOAL,
        MONTH,
        END
    }

    /** Of several that were handed in, which one is graded. */
    public enum Keep {
        LAST,
        BEST
    }

    /** What comes of it. */
    public enum Grading {
        POINTS,
        /** All points or none. */
        PASS_FAIL,
        /** All points for whoever handed it in, without anybody marking. */
        COMPLETION
    }

    /** Whether writers say how they used artificial intelligence. */
    public enum AiStatement {
        OFF,
        ASK,
        REQUIRE
    }

    /**
     * @param id stable through edits, so that what was written finds its prompt again
     * @param mentor what the side that teaches is asked
     * @param mentee what the side that learns is asked
     * @param words of this answer
     */
    public record Prompt(String id, String title, String mentor, String mentee, WordLimits words) {
        public String of(Side side) {
            return side == Side.MENTOR ? mentor : mentee;
        }
    }

    /** Each 0 for no limit. */
    public record WordLimits(int least, int most) {
        public static final WordLimits NONE = new WordLimits(0, 0);
    }

    /**
     * @param due what is handed in after it is late
     * @param cutoff nothing is taken after it
     */
    public record Dates(Optional<Instant> opens, Optional<Instant> due, Optional<Instant> cutoff) {
        public static final Dates NONE = new Dates(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * @param percentPerDay of the points, taken off for each day begun after the grace; 0 for none
     * @param mostPercent at most this much
     * @param graceMinutes after the due date that cost nothing
     */
    public record LateRule(int percentPerDay, int mostPercent, int graceMinutes) {
        public static final LateRule NONE = new LateRule(0, 0, 0);
    }

    /**
     * When grades are shown and sent to the LMS.
     *
     * @param at only with {@link When#ON_DATE}
     */
    public record Release(When when, Optional<Instant> at) {
        public enum When {
            ON_MARK,
            MANUAL,
            ON_DATE
        }

        public static final Release MANUALLY = new Release(When.MANUAL, Optional.empty());
    }

    public Activity {
        prompts = List.copyOf(prompts);
        sides = Set.copyOf(sides);
    }

    /** A new one, with a key of its own. */
    static Activity of(UUID tenant, UUID course, ActivityDraft draft, UUID by, Instant at) {
        return draft.toActivity(
                UUID.randomUUID(), tenant, course, UUID.randomUUID().toString(), 1, by, at);
    }

    /** With other words and rules; the version is the one that was looked at. */
    Activity changed(ActivityDraft draft, UUID by, Instant at) {
        return draft.toActivity(id, tenant, course, key, version, by, at);
    }

    /**
     * With what was chosen anew for its link, under the key that was minted for that.
     *
     * @param promised whether somebody has handed in because names are hidden, if they are
     */
    Activity chosenAnew(Activity choice, boolean promised) {
        ActivityDraft chosen = choice.draft();
        return (anonymous && promised ? chosen.withoutNames() : chosen)
                .toActivity(id, tenant, course, choice.key(), version, choice.changedBy(), choice.changedAt());
    }

    /** The same for another place, under the same key. */
    Activity copied(UUID place, ActivityDraft draft, Instant at) {
        return draft.toActivity(UUID.randomUUID(), tenant, place, key, 1, changedBy, at);
    }

    /** What being late costs: only points can be taken off, whatever is written of an activity without. */
    public LateRule lateRule() {
        return grading == Grading.POINTS ? late : LateRule.NONE;
    }

    /** All that its instructors say. */
    public ActivityDraft draft() {
        return new ActivityDraft(
                title,
                instructions,
                model,
                prompts,
                occasion,
                sides,
                words,
                dates,
                late,
                attempts,
                keep,
                grading,
                rubric,
                scoreMaximum,
                anonymous,
                release,
                aiStatement);
    }
}
