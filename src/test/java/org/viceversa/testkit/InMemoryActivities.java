package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.activity.EditActivity;
import org.viceversa.activity.Extension;
import org.viceversa.activity.Extensions;
import org.viceversa.activity.Placement;
import org.viceversa.activity.Placements;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Activities, where they stand and who has more time, without a database. */
public final class InMemoryActivities {

    public final Activities activities = new ActivitiesInMemory();
    public final Placements placements = new PlacementsInMemory();
    public final Extensions extensions = new ExtensionsInMemory();

    private static final class ActivitiesInMemory implements Activities {
        private final Map<UUID, Activity> kept = new LinkedHashMap<>();
        private final List<Activity> before = new ArrayList<>();

        @Override
        public Optional<Activity> find(UUID tenant, UUID id) {
            return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public List<Activity> listOf(UUID tenant, UUID course) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.course().equals(course))
                    .sorted(Comparator.comparing(one -> one.title().toLowerCase(Locale.ROOT)))
                    .toList();
        }

        @Override
        public List<Activity> listByKey(UUID tenant, String key) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.key().equals(key))
                    .sorted(Comparator.comparing(Activity::changedAt))
                    .toList();
        }

        @Override
        public Activity add(Activity activity) {
            return Optional.ofNullable(kept.putIfAbsent(activity.id(), activity))
                    .orElse(activity);
        }

        @Override
        public Activity save(Activity activity) {
            Activity there = find(activity.tenant(), activity.id()).orElseThrow();
            if (there.version() != activity.version()) {
                throw EditActivity.changedMeanwhile();
            }
            before.add(there);
            Activity next = activity.draft()
                    .toActivity(
                            activity.id(),
                            activity.tenant(),
                            activity.course(),
                            activity.key(),
                            activity.version() + 1,
                            activity.changedBy(),
                            activity.changedAt());
            kept.put(next.id(), next);
            return next;
        }

        @Override
        public void remove(UUID tenant, UUID id) {
            if (find(tenant, id).isPresent()) {
                kept.remove(id);
                before.removeIf(one -> one.id().equals(id));
            }
        }

        @Override
        public boolean hasKey(UUID tenant, UUID id, String key) {
            return find(tenant, id).filter(one -> one.key().equals(key)).isPresent();
        }

        @Override
        public List<Activity> versionsOf(UUID tenant, UUID id, int most) {
            return before.stream()
                    .filter(one -> one.tenant().equals(tenant) && one.id().equals(id))
                    .sorted(Comparator.comparing(Activity::version).reversed())
                    .limit(most)
                    .toList();
        }
    }

    private static final class PlacementsInMemory implements Placements {
        private final Map<String, Placement> kept = new LinkedHashMap<>();

        @Override
        public Optional<Placement> findByLink(UUID tenant, String resourceLink) {
            return Optional.ofNullable(kept.get(tenant + " " + resourceLink));
        }

        @Override
        public Optional<Placement> findByActivity(UUID tenant, UUID activity) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.activity().equals(activity))
                    .findFirst();
        }

        @Override
        public Map<UUID, Placement> listOf(UUID tenant, UUID course) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.course().equals(course))
                    .collect(Collectors.toMap(Placement::activity, Function.identity()));
        }

        @Override
        public void put(Placement placement) {
            if (kept.values().stream()
                    .anyMatch(one -> one.activity().equals(placement.activity())
                            && !one.resourceLink().equals(placement.resourceLink()))) {
                throw new Refused(Kind.CONFLICT, "changed-meanwhile", "It stands elsewhere.");
            }
            kept.put(placement.tenant() + " " + placement.resourceLink(), placement);
        }
    }

    private static final class ExtensionsInMemory implements Extensions {
        private final Map<String, Extension> kept = new LinkedHashMap<>();

        private static String key(UUID tenant, UUID activity, UUID person) {
            return tenant + " " + activity + " " + person;
        }

        @Override
        public Optional<Extension> find(UUID tenant, UUID activity, UUID person) {
            return Optional.ofNullable(kept.get(key(tenant, activity, person)));
        }

        @Override
        public List<Extension> listOf(UUID tenant, UUID activity, Collection<UUID> people) {
            return people.stream()
                    .flatMap(person -> find(tenant, activity, person).stream())
                    .toList();
        }

        @Override
        public void put(Extension extension) {
            kept.put(key(extension.tenant(), extension.activity(), extension.person()), extension);
        }

        @Override
        public void remove(UUID tenant, UUID activity, UUID person) {
            kept.remove(key(tenant, activity, person));
        }
    }
}
