package org.viceversa.activity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.activity.Activity.LateRule;
import org.viceversa.activity.Activity.Prompt;
import org.viceversa.activity.Activity.Release;
import org.viceversa.activity.Activity.WordLimits;
import org.viceversa.enrolment.Side;
import org.viceversa.rubric.Rubric;

/** What an activity might say, each like the defaults but for one thing. */
final class Drafts {

    private static final ActivityDraft ONE = ActivityDefaults.draft();

    private Drafts() {}

    static ActivityDraft titled(String title) {
        return with(
                title,
                ONE.prompts(),
                ONE.sides(),
                ONE.words(),
                ONE.dates(),
                ONE.late(),
                ONE.scoreMaximum(),
                ONE.release(),
                ONE.rubric());
    }

    static ActivityDraft asking(Prompt... prompts) {
        return with(
                ONE.title(),
                List.of(prompts),
                ONE.sides(),
                ONE.words(),
                ONE.dates(),
                ONE.late(),
                ONE.scoreMaximum(),
                ONE.release(),
                ONE.rubric());
    }

    static ActivityDraft of(Set<Side> sides) {
        return with(
                ONE.title(),
                ONE.prompts(),
                sides,
                ONE.words(),
                ONE.dates(),
                ONE.late(),
                ONE.scoreMaximum(),
                ONE.release(),
                ONE.rubric());
    }

    static ActivityDraft within(WordLimits words) {
        return with(
                ONE.title(),
                ONE.prompts(),
                ONE.sides(),
                words,
                ONE.dates(),
                ONE.late(),
                ONE.scoreMaximum(),
                ONE.release(),
                ONE.rubric());
    }

    static ActivityDraft on(Dates dates) {
        return with(
                ONE.title(),
                ONE.prompts(),
                ONE.sides(),
                ONE.words(),
                dates,
                ONE.late(),
                ONE.scoreMaximum(),
                ONE.release(),
                ONE.rubric());
    }

    static ActivityDraft costing(LateRule late) {
        return with(
                ONE.title(),
                ONE.prompts(),
                ONE.sides(),
                ONE.words(),
                ONE.dates(),
                late,
                ONE.scoreMaximum(),
                ONE.release(),
                ONE.rubric());
    }

    static ActivityDraft costing(LateRule late, Grading grading) {
        return new ActivityDraft(
                ONE.title(),
                ONE.instructions(),
                ONE.model(),
                ONE.prompts(),
                ONE.occasion(),
                ONE.sides(),
                ONE.words(),
                ONE.dates(),
                late,
                ONE.attempts(),
                ONE.keep(),
                grading,
                ONE.rubric(),
                ONE.scoreMaximum(),
                ONE.anonymous(),
                ONE.release(),
                ONE.aiStatement());
    }

    static ActivityDraft worth(String points) {
        return with(
                ONE.title(),
                ONE.prompts(),
                ONE.sides(),
                ONE.words(),
                ONE.dates(),
                ONE.late(),
                new BigDecimal(points),
                ONE.release(),
                ONE.rubric());
    }

    static ActivityDraft released(Release release) {
        return with(
                ONE.title(),
                ONE.prompts(),
                ONE.sides(),
                ONE.words(),
                ONE.dates(),
                ONE.late(),
                ONE.scoreMaximum(),
                release,
                ONE.rubric());
    }

    static ActivityDraft judgedBy(Rubric rubric) {
        return with(
                ONE.title(),
                ONE.prompts(),
                ONE.sides(),
                ONE.words(),
                ONE.dates(),
                ONE.late(),
                ONE.scoreMaximum(),
                ONE.release(),
                Optional.of(rubric));
    }

    private static ActivityDraft with(
            String title,
            List<Prompt> prompts,
            Set<Side> sides,
            WordLimits words,
            Dates dates,
            LateRule late,
            BigDecimal points,
            Release release,
            Optional<Rubric> rubric) {
        return new ActivityDraft(
                title,
                ONE.instructions(),
                ONE.model(),
                prompts,
                ONE.occasion(),
                sides,
                words,
                dates,
                late,
                ONE.attempts(),
                ONE.keep(),
                ONE.grading(),
                rubric,
                points,
                ONE.anonymous(),
                release,
                ONE.aiStatement());
    }
}
