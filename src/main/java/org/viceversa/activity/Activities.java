package org.viceversa.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps activities. */
public interface Activities {

    Optional<Activity> find(UUID tenant, UUID id);

    /** Those of a course, by title. */
    List<Activity> listOf(UUID tenant, UUID course);

    /** All that share the key, in every course of the tenant. */
    List<Activity> listByKey(UUID tenant, String key);

    /** Adds one, or leaves the one that has its id. */
    Activity add(Activity activity);

    /**
     * Replaces an activity, with its key, whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code activity-changed} when somebody was quicker
     */
    Activity save(Activity activity);

    /** Takes away one that nobody has opened. */
    void remove(UUID tenant, UUID id);

    /** Whether the activity has this key, which is asked at each launch. */
    boolean hasKey(UUID tenant, UUID id, String key);

    /** What it said before it was changed, the last version first. */
    List<Activity> versionsOf(UUID tenant, UUID id, int most);
}
