package org.viceversa.activity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Skills;

/**
 * Makes the activities that a teacher adds to a course by deep linking, all or none.
 *
 * <p>Who may is what the platform decided when it opened the dialogue: its message need not name a role.
 */
public final class CreateActivities {

    /** In one answer. */
    public static final int MOST = 6;

    private final Activities activities;
    private final Skills skills;
    private final Clock clock;

    public CreateActivities(Activities activities, Skills skills, Clock clock) {
        this.activities = activities;
        this.skills = skills;
        this.clock = clock;
    }

    /** @throws Refused {@code no-course}; {@code activities-too-many}; {@code skill-unknown}; what {@link ActivityRules} refuses */
    public List<Activity> run(Caller caller, List<ActivityDraft> typed) {
        UUID course = caller.requireCourse().id();
        if (typed.isEmpty() || typed.size() > MOST) {
            throw new Refused(
                    Kind.INVALID,
                    "activities-too-many",
                    "Add 1 to " + MOST + " reflections at a time; these are " + typed.size() + ".");
        }
        return typed.stream()
                .map(ActivityRules::sound)
                .map(draft -> {
                    EditActivity.requireSkills(skills, caller.tenant(), draft);
                    return activities.add(Activity.of(
                            caller.tenant(), course, draft, caller.person().id(), clock.instant()));
                })
                .toList();
    }
}
