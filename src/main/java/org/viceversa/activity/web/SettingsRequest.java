package org.viceversa.activity.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.Rubric.Criterion;
import org.viceversa.rubric.Rubric.Level;
import org.viceversa.web.Asked;

/** All that an activity shall say from now on. */
record SettingsRequest(
        @Nullable String title,
        @Nullable String instructions,
        @Nullable Model model,
        @Nullable List<@Nullable PromptRequest> prompts,
        @Nullable Occasion occasion,
        @Nullable List<@Nullable Side> sides,
        @Nullable WordLimits words,
        @Nullable DatesRequest dates,
        @Nullable LateRule late,
        @Nullable Integer attempts,
        @Nullable Keep keep,
        @Nullable Grading grading,
        @Nullable RubricRequest rubric,
        @Nullable BigDecimal scoreMaximum,
        @Nullable Boolean anonymous,
        @Nullable ReleaseRequest release,
        @Nullable AiStatement aiStatement) {

    record PromptRequest(
            @Nullable String id,
            @Nullable String title,
            @Nullable String mentor,
            @Nullable String mentee,
            @Nullable WordLimits words) {
        Prompt toPrompt() {
            return new Prompt(
                    Asked.text(id),
                    Asked.text(title),
                    Asked.text(mentor),
                    Asked.text(mentee),
                    words == null ? WordLimits.NONE : words);
        }
    }

    record DatesRequest(
            @Nullable Instant opens,
            @Nullable Instant due,
            @Nullable Instant cutoff) {
        Dates toDates() {
            return new Dates(Optional.ofNullable(opens), Optional.ofNullable(due), Optional.ofNullable(cutoff));
        }
    }

    record ReleaseRequest(
            Release.@Nullable When when, @Nullable Instant at) {
        Release toRelease() {
            return new Release(needed("release.when", when), Optional.ofNullable(at));
        }
    }

    record RubricRequest(@Nullable List<@Nullable CriterionRequest> criteria) {
        Rubric toRubric() {
            return new Rubric(Asked.list(criteria).stream()
                    .map(CriterionRequest::toCriterion)
                    .toList());
        }
    }

    record CriterionRequest(
            @Nullable String id,
            @Nullable String title,
            @Nullable String description,
            @Nullable Integer weight,
            @Nullable List<@Nullable LevelRequest> levels,
            @Nullable UUID skill) {
        Criterion toCriterion() {
            return new Criterion(
                    Asked.text(id),
                    Asked.text(title),
                    Asked.text(description),
                    needed("weight", weight),
                    Asked.list(levels).stream().map(LevelRequest::toLevel).toList(),
                    Optional.ofNullable(skill));
        }
    }

    record LevelRequest(
            @Nullable String title,
            @Nullable String description,
            @Nullable Integer percent,
            @Nullable String feedback,
            @Nullable Integer proficiency) {
        Level toLevel() {
            return new Level(
                    Asked.text(title),
                    Asked.text(description),
                    needed("percent", percent),
                    Asked.text(feedback),
                    Optional.ofNullable(proficiency));
        }
    }

    /** @throws Refused {@code field-missing}; {@code answers-invalid} */
    ActivityDraft toDraft() {
        return new ActivityDraft(
                needed("title", title),
                Asked.text(instructions),
                needed("model", model),
                Asked.list(needed("prompts", prompts)).stream()
                        .map(PromptRequest::toPrompt)
                        .toList(),
                needed("occasion", occasion),
                Set.copyOf(Asked.list(needed("sides", sides))),
                words == null ? WordLimits.NONE : words,
                dates == null ? Dates.NONE : dates.toDates(),
                late == null ? LateRule.NONE : late,
                attempts == null ? 0 : attempts,
                needed("keep", keep),
                needed("grading", grading),
                Optional.ofNullable(rubric).map(RubricRequest::toRubric),
                needed("scoreMaximum", scoreMaximum),
                needed("anonymous", anonymous),
                needed("release", release).toRelease(),
                needed("aiStatement", aiStatement));
    }

    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new Refused(Kind.INVALID, "field-missing", "The field \"" + field + "\" is missing.");
        }
        return value;
    }
}
