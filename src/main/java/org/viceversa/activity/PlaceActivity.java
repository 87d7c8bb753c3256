package org.viceversa.activity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.lti.Launch;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.LaunchGuests;
import org.viceversa.lti.MessageType;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;

/**
 * Finds the activity that a launch opens, and notes where it stands now.
 *
 * <p>A link that is known leads to its activity. One that is new brings the key that deep linking minted: the activity of
 * that key in this course is bound to it; where there is none yet, or it has a link already, the course or the link is a
 * copy, and gets a copy of the activity. A link without a key leads home. Content that is chosen anew for a link that has
 * an activity changes that one.
 */
public final class PlaceActivity implements LaunchGuests {

    /** The custom parameter that deep linking gives each activity. */
    public static final String KEY = "activity_key";

    /** The custom parameter that says what was placed; links that somebody made by hand have none. */
    public static final String KIND = "activity_kind";

    public static final String REFLECTION = "reflection";

    private static final String POST_SCORES = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    private static final int LONGEST_KEY = 40;

    /** So that a class that comes in together does not queue up to write the same. */
    private static final Duration SEEN_EVERY = Duration.ofDays(1);

    private final LaunchGuests people;
    private final Activities activities;
    private final Placements placements;
    private final Courses courses;
    private final UngradedWork ungraded;
    private final Clock clock;

    /** @param people who notes the person and the course, which comes first */
    public PlaceActivity(
            LaunchGuests people,
            Activities activities,
            Placements placements,
            Courses courses,
            UngradedWork ungraded,
            Clock clock) {
        this.people = people;
        this.activities = activities;
        this.placements = placements;
        this.courses = courses;
        this.ungraded = ungraded;
        this.clock = clock;
    }

    @Override
    public Guest welcome(Launch launch) {
        Guest guest = people.welcome(launch);
        return guest.course()
                .filter(course -> mayBeActivity(launch))
                .flatMap(course -> find(launch, course))
                .map(guest::at)
                .orElse(guest);
    }

    /** Links of another kind lead home, and cost no look-up. */
    private static boolean mayBeActivity(Launch launch) {
        return launch.messageType() != MessageType.DEEP_LINKING
                && launch.custom().getOrDefault(KIND, REFLECTION).equals(REFLECTION);
    }

    private Optional<UUID> find(Launch launch, UUID course) {
        Optional<Placement> known = launch.resourceLink()
                .flatMap(link -> placements.findByLink(launch.deployment(), link.id()))
                .filter(place -> place.course().equals(course));
        if (known.isPresent()) {
            note(known.get(), launch);
            keyOf(launch).ifPresent(key -> takeNewChoice(known.get(), key));
            return known.map(Placement::activity);
        }
        return keyOf(launch)
                .flatMap(key -> byKey(launch, course, activities.listByKey(launch.deployment(), key)))
                .or(() -> byColumn(launch, course));
    }

    /**
     * A teacher who chooses content anew for a link that has some means to change it: what has been written there stays, and
     * the activity says from now on what was chosen; only names that are hidden stay so while something is ungraded.
     */
    private void takeNewChoice(Placement known, String key) {
        if (activities.hasKey(known.tenant(), known.activity(), key)) {
            return;
        }
        activities.listByKey(known.tenant(), key).stream()
                .filter(one -> one.course().equals(known.course()) && isUnplaced(one))
                .findFirst()
                .ifPresent(choice -> {
                    Activity before =
                            activities.find(known.tenant(), known.activity()).orElseThrow();
                    activities.remove(choice.tenant(), choice.id());
                    activities.save(before.chosenAnew(choice, ungraded.lies(before.tenant(), before.id())));
                });
    }

    private boolean isUnplaced(Activity one) {
        return placements.findByActivity(one.tenant(), one.id()).isEmpty();
    }

    private static Optional<String> keyOf(Launch launch) {
        return Optional.ofNullable(launch.custom().get(KEY))
                .map(String::strip)
                .filter(key -> !key.isEmpty() && key.length() <= LONGEST_KEY);
    }

    private Optional<UUID> byKey(Launch launch, UUID course, List<Activity> sameKey) {
        if (sameKey.isEmpty()) {
            return Optional.empty();
        }
        List<Activity> here =
                sameKey.stream().filter(one -> one.course().equals(course)).toList();
        if (launch.resourceLink().isEmpty()) {
            // Without a link nothing can be bound, and of several none is meant more than another.
            return here.size() == 1 ? Optional.of(here.get(0).id()) : Optional.empty();
        }
        Activity meant = here.stream()
                .filter(this::isUnplaced)
                .min(Comparator.comparing((Activity one) -> !hasTitleOf(one, launch)))
                .orElseGet(() -> activities.add(copy(nearest(launch, course, sameKey), course)));
        bind(launch, meant);
        return Optional.of(meant.id());
    }

    /** Of a course that was copied, its own ones; else the nearest of those that it was copied from. */
    private Activity nearest(Launch launch, UUID course, List<Activity> sameKey) {
        List<String> history = launch.context().map(Launch.Context::previousIds).orElse(List.of());
        Map<UUID, Course> known = courses.listByIds(
                launch.deployment(), sameKey.stream().map(Activity::course).collect(Collectors.toSet()));
        return sameKey.stream()
                .min(Comparator.comparing((Activity one) -> distance(one, course, history, known))
                        .thenComparing(one -> !hasTitleOf(one, launch))
                        .thenComparing(Activity::changedAt, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int distance(Activity one, UUID course, List<String> history, Map<UUID, Course> known) {
        if (one.course().equals(course)) {
            return 0;
        }
        int place = Optional.ofNullable(known.get(one.course()))
                .map(Course::contextId)
                .map(history::indexOf)
                .orElse(-1);
        return place < 0 ? Integer.MAX_VALUE : place + 1;
    }

    private static boolean hasTitleOf(Activity one, Launch launch) {
        return launch.resourceLink()
                .filter(link -> link.title().strip().equals(one.title()))
                .isPresent();
    }

    private Activity copy(Activity from, UUID course) {
        return from.copied(
                course,
                from.course().equals(course) ? from.draft() : from.draft().withoutDates(),
                clock.instant());
    }

    /** Some platforms send a review without the link. */
    private Optional<UUID> byColumn(Launch launch, UUID course) {
        return launch.gradeService()
                .flatMap(GradeService::lineItemUrl)
                .flatMap(column -> placements.listOf(launch.deployment(), course).values().stream()
                        .filter(place -> place.lineItem().equals(Optional.of(column)))
                        .findFirst())
                .map(Placement::activity);
    }

    private void bind(Launch launch, Activity activity) {
        String link = launch.resourceLink().map(Launch.ResourceLink::id).orElseThrow();
        placements.put(told(launch, link, activity.course(), activity.id(), clock.instant()));
    }

    /** The column's address may change, or go, with each launch. */
    private void note(Placement known, Launch launch) {
        Instant now = clock.instant();
        Instant seenAt = now.isBefore(known.seenAt().plus(SEEN_EVERY)) ? known.seenAt() : now;
        Placement told = told(launch, known.resourceLink(), known.course(), known.activity(), seenAt);
        if (!told.equals(known)) {
            placements.put(told);
        }
    }

    private static Placement told(Launch launch, String link, UUID course, UUID activity, Instant seenAt) {
        Optional<GradeService> grades = launch.gradeService();
        return new Placement(
                launch.deployment(),
                link,
                course,
                activity,
                grades.flatMap(GradeService::lineItemUrl).filter(url -> !url.isBlank()),
                grades.flatMap(GradeService::lineItemsUrl).filter(url -> !url.isBlank()),
                grades.filter(service -> service.scopes().contains(POST_SCORES)).isPresent(),
                seenAt);
    }
}
