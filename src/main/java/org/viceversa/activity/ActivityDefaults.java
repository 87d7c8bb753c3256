package org.viceversa.activity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.activity.Activity.Keep;
import org.viceversa.activity.Activity.LateRule;
import org.viceversa.activity.Activity.Model;
import org.viceversa.activity.Activity.Occasion;
import org.viceversa.activity.Activity.WordLimits;
import org.viceversa.enrolment.Side;
import org.viceversa.rubric.DefaultRubric;

/** What an activity says before anybody changes it: enough to be added with one press. */
public final class ActivityDefaults {

    public static final String TITLE = "Reflection";
    private static final int POINTS = 10;

    private ActivityDefaults() {}

    public static ActivityDraft draft() {
        return new ActivityDraft(
                TITLE,
                "Your text is graded for how you reflect, not for how well the two of you get on. Only who grades it reads"
                        + " it; your partner does not, unless you show it.",
                Model.WHAT_SO_WHAT_NOW_WHAT,
                ReflectionModels.of(Model.WHAT_SO_WHAT_NOW_WHAT).prompts(),
                Occasion.SESSION,
                Set.of(Side.MENTOR, Side.MENTEE),
                new WordLimits(150, 800),
                Dates.NONE,
                LateRule.NONE,
                0,
                Keep.LAST,
                Grading.POINTS,
                Optional.of(DefaultRubric.RUBRIC),
                BigDecimal.valueOf(POINTS),
                false,
                Activity.Release.MANUALLY,
                AiStatement.ASK);
    }
}
