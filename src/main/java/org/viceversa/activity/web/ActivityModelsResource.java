package org.viceversa.activity.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.viceversa.activity.ActivityDefaults;
import org.viceversa.activity.ActivityRules;
import org.viceversa.activity.CreateActivities;
import org.viceversa.activity.ReflectionModels;
import org.viceversa.activity.ReflectionModels.ModelWords;
import org.viceversa.rubric.DefaultRubric;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.RubricRules;

/** {@code GET /api/activity-models}: what a new activity begins with, and within what it may be changed. */
@Path("/activity-models")
@Produces(MediaType.APPLICATION_JSON)
public final class ActivityModelsResource {

    record ModelsView(List<ModelWords> models, SettingsView defaults, Rubric rubric, LimitsView limits) {}

    record LimitsView(
            int points,
            int prompts,
            int criteria,
            int leastLevels,
            int levels,
            int words,
            int attempts,
            int activities) {}

    @GET
    public ModelsView read() {
        return new ModelsView(
                ReflectionModels.list(),
                SettingsView.of(ActivityDefaults.draft()),
                DefaultRubric.RUBRIC,
                new LimitsView(
                        ActivityRules.MOST_POINTS,
                        ActivityRules.MOST_PROMPTS,
                        RubricRules.MOST_CRITERIA,
                        RubricRules.LEAST_LEVELS,
                        RubricRules.MOST_LEVELS,
                        ActivityRules.MOST_WORDS,
                        ActivityRules.MOST_ATTEMPTS,
                        CreateActivities.MOST));
    }
}
