package org.viceversa.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Shows the activities of a course to those who grade there. */
public final class ShowActivities {

    private static final int MOST_VERSIONS = 20;

    private final OpenActivity openActivity;
    private final Activities activities;
    private final Placements placements;
    private final People people;
    private final Skills skills;

    public ShowActivities(
            OpenActivity openActivity, Activities activities, Placements placements, People people, Skills skills) {
        this.openActivity = openActivity;
        this.activities = activities;
        this.placements = placements;
        this.people = people;
        this.skills = skills;
    }

    /** @param placement empty until somebody opened it from the course */
    public record Placed(Activity activity, Optional<Placement> placement) {}

    /**
     * @param before what it said before, the last version first
     * @param names of whoever changed it
     * @param skillNames of the skills that its rubric names, now or before
     * @param copies how many activities elsewhere have the same key
     */
    public record Whole(
            Placed placed, List<Activity> before, Map<UUID, String> names, Map<UUID, String> skillNames, int copies) {}

    /** @throws org.viceversa.refusal.Refused {@code no-course}; {@code not-allowed} */
    public List<Placed> list(Caller caller) {
        UUID course = caller.requireCourse().id();
        caller.require(ToolRole.INSTRUCTOR);
        Map<UUID, Placement> places = placements.listOf(caller.tenant(), course);
        return activities.listOf(caller.tenant(), course).stream()
                .map(activity -> new Placed(activity, Optional.ofNullable(places.get(activity.id()))))
                .toList();
    }

    /** @throws org.viceversa.refusal.Refused what {@link OpenActivity#forGrader} refuses */
    public Whole one(Caller caller, UUID id) {
        Activity activity = openActivity.forGrader(caller, id);
        List<Activity> before = activities.versionsOf(caller.tenant(), id, MOST_VERSIONS);
        List<Activity> versions =
                Stream.concat(Stream.of(activity), before.stream()).toList();
        Set<UUID> authors = versions.stream().map(Activity::changedBy).collect(Collectors.toSet());
        return new Whole(
                new Placed(activity, placements.findByActivity(caller.tenant(), id)),
                before,
                people.listByIds(caller.tenant(), authors).values().stream()
                        .collect(Collectors.toMap(Person::id, Person::name)),
                skillNames(caller.tenant(), versions),
                activities.listByKey(caller.tenant(), activity.key()).size() - 1);
    }

    private Map<UUID, String> skillNames(UUID tenant, List<Activity> versions) {
        Set<UUID> named = versions.stream()
                .flatMap(version -> version.rubric().stream())
                .flatMap(rubric -> rubric.criteria().stream())
                .flatMap(criterion -> criterion.skill().stream())
                .collect(Collectors.toSet());
        return named.isEmpty()
                ? Map.of()
                : skills.listByIds(tenant, named).values().stream().collect(Collectors.toMap(Skill::id, Skill::name));
    }
}
