package org.viceversa.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.lti.Launch;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.LaunchGuests.Guest;
import org.viceversa.lti.LtiRole;
import org.viceversa.lti.MessageType;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.testkit.InMemoryActivities;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.SettableClock;

class PlaceActivityTest {

    private static final String COLUMN = "https://lms.example.org/columns/7";
    private static final String SCORES = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    private final SettableClock clock = new SettableClock("2026-11-28T10:00:00Z");
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryActivities kept = new InMemoryActivities();
    private final UUID tenant = UUID.randomUUID();
    private final WelcomeLaunch welcome = new WelcomeLaunch(
            people.standings(), people.people(), people.courses(), people.memberships(), course -> {}, clock);
    private boolean ungraded;
    private final PlaceActivity place = new PlaceActivity(
            welcome, kept.activities, kept.placements, people.courses(), (where, activity) -> ungraded, clock);
    private final UUID course = course("2");

    private UUID course(String context) {
        return welcome.welcome(LaunchOf.person(tenant, "teacher")
                        .inCourse(context, "Course " + context)
                        .launch())
                .course()
                .orElseThrow();
    }

    private Activity activity(UUID where, ActivityDraft draft) {
        return kept.activities.add(Activity.of(tenant, where, draft, UUID.randomUUID(), clock.instant()));
    }

    /** A launch as a platform sends it, from a link with a key. */
    private record Opening(UUID tenant, String context, List<String> history, String link, String title, String key) {
        Opening of(String otherLink) {
            return new Opening(tenant, context, history, otherLink, title, key);
        }

        Opening in(String otherContext, String... copiedFrom) {
            return new Opening(tenant, otherContext, List.of(copiedFrom), link, title, key);
        }

        Opening titled(String words) {
            return new Opening(tenant, context, history, link, words, key);
        }

        Launch launch(MessageType type, Optional<GradeService> grades) {
            Launch usual = LaunchOf.person(tenant, "6").as(LtiRole.LEARNER).launch();
            return new Launch(
                    usual.registrationId(),
                    tenant,
                    type,
                    usual.user(),
                    usual.roles(),
                    usual.targetLinkUri(),
                    Optional.of(new Launch.Context(context, "", "Course " + context, List.of(), "", history)),
                    link.isEmpty() ? Optional.empty() : Optional.of(new Launch.ResourceLink(link, title, "")),
                    usual.platform(),
                    usual.presentation(),
                    key.isEmpty() ? Map.of() : Map.of("activity_key", key),
                    usual.rosterService(),
                    grades,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private Opening opening(String key) {
        return new Opening(tenant, "2", List.of(), "link-1", "Week 3", key);
    }

    private static Optional<GradeService> grades(String column) {
        return Optional.of(new GradeService(
                Set.of(SCORES), Optional.of("https://lms.example.org/columns"), Optional.ofNullable(column)));
    }

    private Optional<UUID> open(Opening opening) {
        return place.welcome(opening.launch(MessageType.RESOURCE_LINK, grades(COLUMN)))
                .activity();
    }

    private Activity opened(Opening opening) {
        return kept.activities.find(tenant, open(opening).orElseThrow()).orElseThrow();
    }

    @Test
    void a_link_without_a_key_leads_home() {
        activity(course, Drafts.titled("Week 3"));
        assertThat(open(opening(""))).isEmpty();
        assertThat(open(opening(UUID.randomUUID().toString()))).isEmpty();
        assertThat(open(opening("x".repeat(5_000)))).isEmpty();
    }

    @Test
    void the_first_launch_binds_the_activity_and_every_further_one_finds_it() {
        Activity week = activity(course, Drafts.titled("Week 3"));

        assertThat(open(opening(week.key()))).contains(week.id());
        assertThat(open(opening(""))).contains(week.id());

        Placement bound = kept.placements.findByActivity(tenant, week.id()).orElseThrow();
        assertThat(bound.lineItem()).contains(COLUMN);
        assertThat(bound.maySendScores()).isTrue();
        assertThat(kept.placements.listOf(tenant, course)).containsOnlyKeys(week.id());
    }

    @Test
    void who_comes_keeps_person_and_course() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        Guest guest = place.welcome(opening(week.key()).launch(MessageType.RESOURCE_LINK, Optional.empty()));
        assertThat(guest.course()).contains(course);
        assertThat(people.people().find(tenant, guest.person())).isPresent();
    }

    @Test
    void the_columns_address_follows_each_launch_also_when_it_went() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        open(opening(week.key()));
        place.welcome(opening("").launch(MessageType.RESOURCE_LINK, grades(COLUMN + "8")));
        assertThat(kept.placements.findByLink(tenant, "link-1").orElseThrow().lineItem())
                .contains(COLUMN + "8");

        place.welcome(opening("").launch(MessageType.RESOURCE_LINK, grades(null)));
        assertThat(kept.placements.findByLink(tenant, "link-1").orElseThrow().lineItem())
                .isEmpty();
        place.welcome(opening("").launch(MessageType.RESOURCE_LINK, Optional.empty()));
        assertThat(kept.placements.findByLink(tenant, "link-1").orElseThrow().maySendScores())
                .isFalse();
    }

    @Test
    void launches_that_tell_nothing_new_write_nothing_for_a_day() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        open(opening(week.key()));
        Instant first = clock.instant();
        clock.goOn(Duration.ofHours(23));
        open(opening(week.key()));
        assertThat(kept.placements.findByLink(tenant, "link-1").orElseThrow().seenAt())
                .isEqualTo(first);
        clock.goOn(Duration.ofHours(2));
        open(opening(week.key()));
        assertThat(kept.placements.findByLink(tenant, "link-1").orElseThrow().seenAt())
                .isEqualTo(clock.instant());
    }

    @Test
    void a_copied_course_gets_a_copy_that_lives_on_its_own_and_has_no_days() {
        Dates lastTerm = new Dates(Optional.empty(), Optional.of(clock.instant()), Optional.empty());
        Activity week = activity(course, Drafts.on(lastTerm));
        open(opening(week.key()));

        Activity copy = opened(opening(week.key()).in("9", "2").of("link-9"));

        assertThat(copy.id()).isNotEqualTo(week.id());
        assertThat(copy.key()).isEqualTo(week.key());
        assertThat(copy.course()).isEqualTo(course("9"));
        assertThat(copy.prompts()).isEqualTo(week.prompts());
        assertThat(copy.rubric()).isEqualTo(week.rubric());
        assertThat(copy.dates()).isEqualTo(Dates.NONE);
        assertThat(copy.version()).isEqualTo(1);
        assertThat(opened(opening(week.key()).in("9", "2").of("link-9"))).isEqualTo(copy);
        assertThat(opened(opening(week.key()))).isEqualTo(week);
    }

    @Test
    void the_nearest_of_the_courses_that_it_was_copied_from_is_taken() {
        Activity first = activity(course, Drafts.titled("As it was first"));
        open(opening(first.key()));
        Activity second = opened(opening(first.key()).in("9", "2").of("link-9"));
        kept.activities.save(second.changed(Drafts.titled("As it was last year"), UUID.randomUUID(), clock.instant()));

        assertThat(opened(opening(first.key()).in("10", "9", "2").of("link-10")).title())
                .isEqualTo("As it was last year");
        assertThat(opened(opening(first.key()).in("11", "2").of("link-11")).title())
                .isEqualTo("As it was first");
    }

    @Test
    void a_second_link_in_the_same_course_gets_a_copy_with_its_days() {
        Dates days = new Dates(Optional.empty(), Optional.of(clock.instant()), Optional.empty());
        Activity week = activity(course, Drafts.on(days));
        open(opening(week.key()));

        Activity twin = opened(opening(week.key()).of("link-2"));

        assertThat(twin.id()).isNotEqualTo(week.id());
        assertThat(twin.dates()).isEqualTo(days);
        assertThat(opened(opening("").of("link-2"))).isEqualTo(twin);
        assertThat(opened(opening("")).id()).isEqualTo(week.id());
    }

    @Test
    void two_that_share_a_key_are_told_apart_by_their_titles_when_their_course_is_copied() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        open(opening(week.key()));
        Activity twin = opened(opening(week.key()).of("link-2"));
        kept.activities.save(twin.changed(Drafts.titled("Week 4"), UUID.randomUUID(), clock.instant()));

        Opening copied = opening(week.key()).in("9", "2");
        assertThat(opened(copied.of("link-94").titled("Week 4")).title()).isEqualTo("Week 4");
    }

    @Test
    void content_that_is_chosen_anew_changes_what_the_link_has() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        open(opening(week.key()));
        Activity choice = activity(course, Drafts.worth("25"));

        Activity now = opened(opening(choice.key()));

        assertThat(now.id()).isEqualTo(week.id());
        assertThat(now.scoreMaximum()).isEqualByComparingTo("25");
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.key()).isEqualTo(choice.key());
        assertThat(kept.activities.versionsOf(tenant, week.id(), 5))
                .extracting(Activity::title)
                .containsExactly("Week 3");
        assertThat(kept.activities.find(tenant, choice.id())).isEmpty();
        assertThat(opened(opening(choice.key()))).isEqualTo(now);
        assertThat(opened(opening(choice.key()).in("9", "2").of("link-9")).scoreMaximum())
                .isEqualByComparingTo("25");
    }

    @Test
    void names_that_are_hidden_stay_so_while_works_wait_for_their_grade() {
        ungraded = true;
        Activity hidden = activity(course, Drafts.titled("Week 3").withoutNames());
        open(opening(hidden.key()));
        assertThat(opened(opening(activity(course, Drafts.worth("25")).key())).anonymous())
                .isTrue();
        ungraded = false;
        assertThat(opened(opening(activity(course, Drafts.worth("30")).key())).anonymous())
                .isFalse();
    }

    @Test
    void a_key_of_what_stands_elsewhere_changes_nothing() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        Activity other = activity(course, Drafts.titled("Week 4"));
        open(opening(week.key()));
        open(opening(other.key()).of("link-2"));

        assertThat(opened(opening(other.key()))).isEqualTo(week);
        assertThat(opened(opening("unheard-of"))).isEqualTo(week);
    }

    @Test
    void another_tenants_key_opens_nothing() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        Opening elsewhere = new Opening(UUID.randomUUID(), "2", List.of(), "link-1", "Week 3", week.key());
        assertThat(open(elsewhere)).isEmpty();
    }

    @Test
    void a_review_finds_the_activity_by_link_by_key_and_by_column() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        open(opening(week.key()));
        assertThat(review(opening(""))).contains(week.id());
        assertThat(review(opening(week.key()).of(""))).contains(week.id());
        assertThat(review(opening("").of(""))).contains(week.id());
        assertThat(place.welcome(opening("").of("").launch(MessageType.SUBMISSION_REVIEW, grades(COLUMN + "0")))
                        .activity())
                .isEmpty();
    }

    private Optional<UUID> review(Opening opening) {
        return place.welcome(opening.launch(MessageType.SUBMISSION_REVIEW, grades(COLUMN)))
                .activity();
    }

    @Test
    void a_link_of_another_kind_leads_home_whatever_its_key() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        Launch reflection = opening(week.key()).launch(MessageType.RESOURCE_LINK, Optional.empty());
        Launch home = new Launch(
                reflection.registrationId(),
                tenant,
                reflection.messageType(),
                reflection.user(),
                reflection.roles(),
                reflection.targetLinkUri(),
                reflection.context(),
                reflection.resourceLink(),
                reflection.platform(),
                reflection.presentation(),
                Map.of("activity_kind", "home", "activity_key", week.key()),
                reflection.rosterService(),
                reflection.gradeService(),
                Optional.empty(),
                Optional.empty());
        assertThat(place.welcome(home).activity()).isEmpty();
    }

    @Test
    void choosing_content_opens_nothing() {
        Activity week = activity(course, Drafts.titled("Week 3"));
        assertThat(place.welcome(opening(week.key()).launch(MessageType.DEEP_LINKING, Optional.empty()))
                        .activity())
                .isEmpty();
    }
}
