package org.viceversa.testkit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Placement;
import org.viceversa.activity.Placements;
import org.viceversa.enrolment.Side;

/** Activities that stand in a course, for whoever needs no more of them than that they do. */
public final class PlacedActivities {

    private final Map<UUID, Activity> activities = new ConcurrentHashMap<>();
    private final Map<String, Placement> placements = new ConcurrentHashMap<>();

    public final Activities port = new ActivitiesView();
    public final Placements places = new PlacementsView();

    /** A reflection of 10 points whose link and key are its title. */
    public Activity add(
            UUID tenant, UUID course, String title, Optional<String> lineItem, Optional<String> lineItems) {
        Activity made = new Activity(
                UUID.nameUUIDFromBytes((tenant + title).getBytes(StandardCharsets.UTF_8)),
                tenant,
                course,
                title,
                title,
                "",
                Activity.Model.FREE,
                List.of(),
                Activity.Occasion.MONTH,
                EnumSet.allOf(Side.class),
                Activity.WordLimits.NONE,
                Activity.Dates.NONE,
                Activity.LateRule.NONE,
                1,
                Activity.Keep.LAST,
                Activity.Grading.POINTS,
                Optional.empty(),
                BigDecimal.TEN,
                false,
                new Activity.Release(Activity.Release.When.MANUAL, Optional.empty()),
                Activity.AiStatement.OFF,
                1,
                UUID.randomUUID(),
                Instant.EPOCH);
        activities.put(made.id(), made);
        places.put(new Placement(tenant, title, course, made.id(), lineItem, lineItems, true, Instant.EPOCH));
        return made;
    }

    private final class ActivitiesView implements Activities {
        @Override
        public Optional<Activity> find(UUID tenant, UUID id) {
            return Optional.ofNullable(activities.get(id))
                    .filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public List<Activity> listOf(UUID tenant, UUID course) {
            return activities.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.course().equals(course))
                    .toList();
        }

        @Override
        public List<Activity> listByKey(UUID tenant, String key) {
            return activities.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.key().equals(key))
                    .toList();
        }

        @Override
        public Activity add(Activity activity) {
            activities.putIfAbsent(activity.id(), activity);
            return activities.get(activity.id());
        }

        @Override
        public Activity save(Activity activity) {
            activities.put(activity.id(), activity);
            return activity;
        }

        @Override
        public List<Activity> versionsOf(UUID tenant, UUID id, int most) {
            return List.of();
        }
    }

    private final class PlacementsView implements Placements {
        @Override
        public Optional<Placement> findByLink(UUID tenant, String resourceLink) {
            return Optional.ofNullable(placements.get(resourceLink))
                    .filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public Optional<Placement> findByActivity(UUID tenant, UUID activity) {
            return placements.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.activity().equals(activity))
                    .findFirst();
        }

        @Override
        public Map<UUID, Placement> listOf(UUID tenant, UUID course) {
            return placements.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.course().equals(course))
                    .collect(Collectors.toMap(Placement::activity, Function.identity()));
        }

        @Override
        public void put(Placement placement) {
            placements.put(placement.resourceLink(), placement);
        }
    }
}
