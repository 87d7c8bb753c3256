package org.viceversa.activity.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.activity.Activity.Keep;
import org.viceversa.activity.Activity.LateRule;
import org.viceversa.activity.Activity.Model;
import org.viceversa.activity.Activity.Occasion;
import org.viceversa.activity.Activity.Prompt;
import org.viceversa.activity.Activity.Release;
import org.viceversa.activity.Activity.WordLimits;
import org.viceversa.activity.ActivityDraft;
import org.viceversa.enrolment.Side;
import org.viceversa.rubric.Rubric;

/** All that an activity says, as it can be sent back. */
record SettingsView(
        String title,
        String instructions,
        Model model,
        List<Prompt> prompts,
        Occasion occasion,
        List<Side> sides,
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

    static SettingsView of(ActivityDraft draft) {
        return new SettingsView(
                draft.title(),
                draft.instructions(),
                draft.model(),
                draft.prompts(),
                draft.occasion(),
                draft.sides().stream().sorted().toList(),
                draft.words(),
                draft.dates(),
                draft.late(),
                draft.attempts(),
                draft.keep(),
                draft.grading(),
                draft.rubric(),
                draft.scoreMaximum(),
                draft.anonymous(),
                draft.release(),
                draft.aiStatement());
    }
}
