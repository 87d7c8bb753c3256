package org.viceversa.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.activity.Activity.Keep;
import org.viceversa.activity.Activity.LateRule;
import org.viceversa.activity.Activity.Model;
import org.viceversa.activity.Activity.Occasion;
import org.viceversa.activity.Activity.Prompt;
import org.viceversa.activity.Activity.Release;
import org.viceversa.activity.Activity.Release.When;
import org.viceversa.activity.Activity.WordLimits;
import org.viceversa.enrolment.Side;
import org.viceversa.rubric.Rubric;

/** All that instructors say of an activity; {@link ActivityRules} tells whether it is sound. */
public record ActivityDraft(
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
        AiStatement aiStatement) {

    public ActivityDraft {
        prompts = List.copyOf(prompts);
        sides = Set.copyOf(sides);
    }

    /** The activity that says this. */
    public Activity toActivity(
            UUID id, UUID tenant, UUID course, String key, int version, UUID changedBy, Instant changedAt) {
        return new Activity(
                id,
                tenant,
                course,
                key,
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
                aiStatement,
                version,
                changedBy,
                changedAt);
    }

    ActivityDraft withoutNames() {
        return with(dates, true, release);
    }

    /** For another course: the days of the old one would close it before it begins. */
    ActivityDraft withoutDates() {
        return with(Dates.NONE, anonymous, release.when() == When.ON_DATE ? Release.MANUALLY : release);
    }

    private ActivityDraft with(Dates days, boolean namesHidden, Release when) {
        return new ActivityDraft(
                title,
                instructions,
                model,
                prompts,
                occasion,
                sides,
                words,
                days,
                late,
                attempts,
                keep,
                grading,
                rubric,
                scoreMaximum,
                namesHidden,
                when,
                aiStatement);
    }
}
