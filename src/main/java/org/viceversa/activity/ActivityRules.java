package org.viceversa.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.activity.Activity.LateRule;
import org.viceversa.activity.Activity.Prompt;
import org.viceversa.activity.Activity.Release;
import org.viceversa.activity.Activity.Release.When;
import org.viceversa.activity.Activity.WordLimits;
import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.Rubric.Criterion;
import org.viceversa.rubric.Rubric.Level;
import org.viceversa.rubric.RubricRules;

/** What every activity keeps to; texts are made safe to keep on the way. */
public final class ActivityRules {

    public static final int LONGEST_TITLE = 255;
    public static final int LONGEST_LINE = 120;
    public static final int LONGEST_TEXT = 1_000;
    public static final int LONGEST_INSTRUCTIONS = 5_000;
    public static final int MOST_PROMPTS = 12;
    public static final int MOST_WORDS = 20_000;
    public static final int MOST_ATTEMPTS = 20;
    public static final int MOST_POINTS = 100;
    private static final int HUNDRED = 100;
    private static final int LONGEST_GRACE = 7 * 24 * 60;
    private static final Instant FIRST_DAY = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST_DAY = Instant.parse("2100-01-01T00:00:00Z");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private ActivityRules() {}

    /**
     * What is to be kept of what was typed.
     *
     * @throws Refused {@code title-missing}; {@code text-too-long}; {@code prompts-invalid}; {@code words-invalid};
     *     {@code dates-invalid}; {@code late-rule-invalid}; {@code late-needs-points}; {@code number-out-of-range};
     *     {@code points-invalid}; {@code sides-missing}; {@code release-date-missing}; {@code rubric-invalid}
     */
    public static ActivityDraft sound(ActivityDraft typed) {
        String title = Words.line("title", typed.title(), LONGEST_TITLE);
        if (title.isEmpty()) {
            throw invalid("title-missing", "Give the reflection a title: it is what people see in the course.");
        }
        if (typed.sides().isEmpty()) {
            throw invalid("sides-missing", "Say who writes: those who teach, those who learn, or both.");
        }
        requireLimits("The reflection as a whole", typed.words());
        requireDates(typed.dates());
        requireLate(typed.late(), typed.grading());
        requireNumber("attempts", typed.attempts(), MOST_ATTEMPTS);
        return new ActivityDraft(
                title,
                Words.lines("instructions", typed.instructions(), LONGEST_INSTRUCTIONS),
                typed.model(),
                prompts(typed),
                typed.occasion(),
                typed.sides(),
                typed.words(),
                typed.dates(),
                typed.late(),
                typed.attempts(),
                typed.keep(),
                typed.grading(),
                typed.rubric().map(ActivityRules::rubric),
                points(typed.scoreMaximum()),
                typed.anonymous(),
                release(typed.release()),
                typed.aiStatement());
    }

    private static List<Prompt> prompts(ActivityDraft typed) {
        int count = typed.prompts().size();
        if (count == 0 || count > MOST_PROMPTS) {
            throw invalid("prompts-invalid", "Ask 1 to " + MOST_PROMPTS + " questions; these are " + count + ".");
        }
        Set<String> ids = new HashSet<>();
        List<Prompt> clean = typed.prompts().stream()
                .map(prompt -> prompt(prompt, typed.sides(), ids))
                .toList();
        int least = clean.stream().mapToInt(prompt -> prompt.words().least()).sum();
        if (typed.words().most() > 0 && least > typed.words().most()) {
            throw invalid(
                    "words-invalid",
                    "The questions together ask for at least " + least + " words, and the whole may have "
                            + typed.words().most() + " at most.");
        }
        return clean;
    }

    private static Prompt prompt(Prompt typed, Set<Side> sides, Set<String> ids) {
        if (!ID.matcher(typed.id()).matches() || !ids.add(typed.id())) {
            throw invalid("prompts-invalid", "Each question needs an id of its own, such as \"what\" or \"prompt-2\".");
        }
        String title = Words.line("question", typed.title(), LONGEST_LINE);
        if (title.isEmpty()) {
            throw invalid("prompts-invalid", "A question has no heading. Give it one, or take the question away.");
        }
        Prompt clean = new Prompt(
                typed.id(),
                title,
                Words.lines(title, typed.mentor(), LONGEST_TEXT),
                Words.lines(title, typed.mentee(), LONGEST_TEXT),
                typed.words());
        requireLimits("The question \"" + title + "\"", clean.words());
        sides.stream().filter(side -> clean.of(side).isEmpty()).findFirst().ifPresent(side -> {
            throw invalid(
                    "prompts-invalid",
                    "The question \"" + title + "\" has no words for those who "
                            + (side == Side.MENTOR ? "teach" : "learn") + ".");
        });
        return clean;
    }

    private static void requireLimits(String what, WordLimits words) {
        requireNumber("words", words.least(), MOST_WORDS);
        requireNumber("words", words.most(), MOST_WORDS);
        if (words.most() > 0 && words.least() > words.most()) {
            throw invalid(
                    "words-invalid",
                    what + " asks for at least " + words.least() + " words and allows " + words.most() + " at most.");
        }
    }

    private static void requireDates(Dates dates) {
        for (Optional<Instant> day : List.of(dates.opens(), dates.due(), dates.cutoff())) {
            requireSane(day);
        }
        requireOrder(
                dates.opens(), dates.due(), "It opens after it is due. Choose an earlier opening or a later due date.");
        requireOrder(
                dates.opens(), dates.cutoff(), "It opens after the last moment to hand in. Choose an earlier opening.");
        if (dates.due().isPresent() && dates.cutoff().isPresent()) {
            Instant cutoff = dates.cutoff().orElseThrow();
            if (cutoff.isBefore(dates.due().orElseThrow())) {
                throw invalid(
                        "dates-invalid", "The last moment to hand in lies before the due date. Choose a later one.");
            }
        }
    }

    private static void requireSane(Optional<Instant> day) {
        day.filter(at -> at.isBefore(FIRST_DAY) || !at.isBefore(LAST_DAY)).ifPresent(at -> {
            throw invalid("dates-invalid", "A date lies outside of the years 2000 to 2099. Choose it anew.");
        });
    }

    private static void requireOrder(Optional<Instant> first, Optional<Instant> then, String otherwise) {
        if (first.isPresent() && then.filter(first.get()::isBefore).isEmpty() && then.isPresent()) {
            throw invalid("dates-invalid", otherwise);
        }
    }

    private static void requireLate(LateRule late, Grading grading) {
        requireNumber("percent a day", late.percentPerDay(), HUNDRED);
        requireNumber("percent at most", late.mostPercent(), HUNDRED);
        requireNumber("minutes of grace", late.graceMinutes(), LONGEST_GRACE);
        if (late.percentPerDay() > late.mostPercent()) {
            throw invalid(
                    "late-rule-invalid",
                    "A day late costs " + late.percentPerDay() + " percent, and being late may cost "
                            + late.mostPercent() + " percent at most. Make the second at least as large as the first.");
        }
        if (late.percentPerDay() > 0 && grading != Grading.POINTS) {
            throw invalid(
                    "late-needs-points",
                    "A day late costs " + late.percentPerDay() + " percent of the points, and this is not graded with"
                            + " points. Let it cost 0 percent, or grade with points.");
        }
    }

    private static BigDecimal points(BigDecimal typed) {
        boolean whole = typed.stripTrailingZeros().scale() <= 0;
        if (!whole || typed.signum() <= 0 || typed.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0) {
            throw invalid(
                    "points-invalid",
                    "Points must be a whole number from 1 to " + MOST_POINTS
                            + ": learning platforms lose grades with any other.");
        }
        return typed.setScale(0, RoundingMode.UNNECESSARY);
    }

    private static Release release(Release typed) {
        if (typed.when() != When.ON_DATE) {
            return new Release(typed.when(), Optional.empty());
        }
        if (typed.at().isEmpty()) {
            throw invalid("release-date-missing", "Say on which day grades are released, or release them by hand.");
        }
        requireSane(typed.at());
        return typed;
    }

    private static Rubric rubric(Rubric typed) {
        Rubric clean = new Rubric(
                typed.criteria().stream().map(ActivityRules::criterion).toList());
        RubricRules.require(clean);
        return clean;
    }

    private static Criterion criterion(Criterion typed) {
        if (!ID.matcher(typed.id()).matches()) {
            throw invalid("rubric-invalid", "Each criterion needs an id of its own, such as \"analysis\".");
        }
        String title = Words.line("criterion", typed.title(), LONGEST_LINE);
        return new Criterion(
                typed.id(),
                title,
                Words.lines(title, typed.description(), LONGEST_TEXT),
                typed.weight(),
                typed.levels().stream().map(level -> level(title, level)).toList(),
                typed.skill());
    }

    private static Level level(String where, Level typed) {
        return new Level(
                Words.line(where, typed.title(), LONGEST_LINE),
                Words.lines(where, typed.description(), LONGEST_TEXT),
                typed.percent(),
                Words.lines(where, typed.feedback(), LONGEST_TEXT),
                typed.proficiency());
    }

    private static void requireNumber(String field, int value, int most) {
        if (value < 0 || value > most) {
            throw invalid(
                    "number-out-of-range",
                    "The field \"" + field + "\" takes a number from 0 to " + most + ", not " + value + ".");
        }
    }

    private static Refused invalid(String code, String sentence) {
        return new Refused(Kind.INVALID, code, sentence);
    }
}
