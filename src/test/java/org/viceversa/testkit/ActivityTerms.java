package org.viceversa.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.activity.Activity.Keep;
import org.viceversa.activity.Activity.Release;
import org.viceversa.activity.Activity.Release.When;
import org.viceversa.rubric.Rubric;
import org.viceversa.skills.Skill;

/** How an activity is graded, as far as tests differ in it. */
public record ActivityTerms(Grading grading, Optional<Rubric> rubric, boolean anonymous, Release release, Keep keep) {

    static ActivityTerms usual(Skill skill) {
        return new ActivityTerms(
                Grading.POINTS,
                Optional.of(Graded.rubric(Optional.of(skill.id()))),
                false,
                new Release(When.ON_MARK, Optional.empty()),
                Keep.LAST);
    }

    public ActivityTerms graded(Grading other) {
        return new ActivityTerms(other, rubric, anonymous, release, keep);
    }

    public ActivityTerms withoutRubric() {
        return new ActivityTerms(grading, Optional.empty(), anonymous, release, keep);
    }

    public ActivityTerms withoutNames() {
        return new ActivityTerms(grading, rubric, true, release, keep);
    }

    public ActivityTerms released(When when, Instant... at) {
        return new ActivityTerms(
                grading,
                rubric,
                anonymous,
                new Release(when, at.length == 0 ? Optional.empty() : Optional.of(at[0])),
                keep);
    }

    public ActivityTerms keeping(Keep other) {
        return new ActivityTerms(grading, rubric, anonymous, release, other);
    }

    Activity on(Activity one) {
        return new Activity(
                one.id(),
                one.tenant(),
                one.course(),
                one.key(),
                one.title(),
                one.instructions(),
                one.model(),
                one.prompts(),
                one.occasion(),
                one.sides(),
                one.words(),
                one.dates(),
                one.late(),
                one.attempts(),
                keep,
                grading,
                rubric,
                BigDecimal.TEN,
                anonymous,
                release,
                one.aiStatement(),
                one.version(),
                one.changedBy(),
                one.changedAt());
    }
}
