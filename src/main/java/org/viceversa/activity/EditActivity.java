package org.viceversa.activity;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.rubric.Rubric.Criterion;
import org.viceversa.skills.Skills;

/** Changes what an activity says; what has been written stays, since prompts and criteria keep their ids. */
public final class EditActivity {

    private final OpenActivity openActivity;
    private final Activities activities;
    private final Skills skills;
    private final UngradedWork ungraded;
    private final Clock clock;

    public EditActivity(
            OpenActivity openActivity, Activities activities, Skills skills, UngradedWork ungraded, Clock clock) {
        this.openActivity = openActivity;
        this.activities = activities;
        this.skills = skills;
        this.ungraded = ungraded;
        this.clock = clock;
    }

    /**
     * @param seen the version that was looked at
     * @throws Refused what {@link OpenActivity} and {@link ActivityRules} refuse; {@code activity-changed}; {@code
     *     skill-unknown}; {@code names-promised}
     */
    public Activity run(Caller caller, UUID id, int seen, ActivityDraft typed) {
        Activity before = openActivity.forGrader(caller, id);
        ActivityDraft sound = ActivityRules.sound(typed);
        if (sound.equals(before.draft())) {
            return before;
        }
        if (before.version() != seen) {
            throw changedMeanwhile();
        }
        requireSkills(skills, before.tenant(), sound);
        requireHidden(before, sound);
        return activities.save(before.changed(sound, caller.person().id(), clock.instant()));
    }

    /** What was handed in was handed in without a name. */
    private void requireHidden(Activity before, ActivityDraft sound) {
        if (before.anonymous() && !sound.anonymous() && ungraded.lies(before.tenant(), before.id())) {
            throw new Refused(
                    Kind.CONFLICT,
                    "names-promised",
                    "Some have handed in because names are hidden, and wait for their grade. Release all grades first,"
                            + " or leave names hidden.");
        }
    }

    static void requireSkills(Skills skills, UUID tenant, ActivityDraft draft) {
        Set<UUID> named = draft.rubric().stream()
                .flatMap(rubric -> rubric.criteria().stream())
                .map(Criterion::skill)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (!named.isEmpty() && !skills.listByIds(tenant, named).keySet().equals(named)) {
            throw new Refused(
                    Kind.NOT_FOUND,
                    "skill-unknown",
                    "A skill of the rubric is no longer in the library. Choose another one for its criterion.");
        }
    }

    /** For whoever keeps activities. */
    public static Refused changedMeanwhile() {
        return new Refused(
                Kind.CONFLICT,
                "activity-changed",
                "Somebody changed this reflection while you were at it. Compare both versions; what you typed is still"
                        + " there.");
    }
}
