package org.viceversa.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.diagnosis.CourseServices.Offer;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.Launch.RosterService;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Deployment.State;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.SettableClock;

class FindServicesTest {

    private static final String COLUMNS = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

    private final SettableClock clock = new SettableClock("2026-11-22T14:00:00Z");
    private final InMemoryPeople kept = new InMemoryPeople();
    private final WelcomeLaunch welcomeLaunch =
            new WelcomeLaunch(kept.standings(), kept.people(), kept.courses(), kept.memberships(), course -> {}, clock);
    private final FindServices findServices = new FindServices(kept.courses());

    private final Deployment one = deployment(State.ACCEPTED);
    private final Deployment two = deployment(State.ACCEPTED);

    private static Deployment deployment(State state) {
        return new Deployment(UUID.randomUUID(), new UUID(0, 1), "1", state, Instant.EPOCH);
    }

    private LaunchOf launchOf(Deployment deployment, String course) {
        clock.goOn(Duration.ofDays(1));
        return LaunchOf.person(deployment.id(), "6").inCourse(course, "Course " + course);
    }

    private void launch(LaunchOf launch) {
        welcomeLaunch.welcome(launch.launch());
    }

    private CourseServices found() {
        return findServices.of(List.of(one, two));
    }

    @Test
    void each_service_is_tried_in_the_course_that_was_launched_last_with_it() {
        launch(launchOf(one, "1").withGrades("https://lms.example.org/1/columns", COLUMNS));
        launch(launchOf(two, "2").withGrades("https://lms.example.org/2/columns", COLUMNS));
        launch(launchOf(one, "3"));
        launch(launchOf(one, "4").withoutRoster());

        assertThat(found().withinCourse()).isFalse();
        assertThat(found().roster()).map(Offer::courseTitle).contains("Course 3");
        assertThat(found().roster()).map(Offer::service).contains(new RosterService("https://lms.example.org/members"));
        assertThat(found().grades()).map(Offer::courseTitle).contains("Course 2");
        assertThat(found().grades())
                .map(Offer::service)
                .map(GradeService::lineItemsUrl)
                .contains(Optional.of("https://lms.example.org/2/columns"));
    }

    @Test
    void a_launch_without_the_service_takes_nothing_away() {
        launch(launchOf(one, "1").withGrades("https://lms.example.org/1/columns", COLUMNS));
        launch(launchOf(one, "1"));

        assertThat(found().grades()).map(Offer::courseTitle).contains("Course 1");
    }

    @Test
    void an_activitys_own_column_is_not_the_courses() {
        launch(launchOf(one, "1").withGrades("https://lms.example.org/1/columns", COLUMNS));

        assertThat(found().grades())
                .map(Offer::service)
                .map(GradeService::lineItemUrl)
                .contains(Optional.empty());
    }

    @Test
    void no_other_platforms_course_is_tried_and_none_of_a_deployment_that_is_not_accepted() {
        Deployment waiting = deployment(State.WAITING);
        launch(launchOf(deployment(State.ACCEPTED), "1").withGrades("https://lms.example.org/1/columns", COLUMNS));
        launch(launchOf(waiting, "2"));

        CourseServices found = findServices.of(List.of(one, waiting));
        assertThat(found.roster()).isEmpty();
        assertThat(found.grades()).isEmpty();
    }

    @Test
    void a_course_without_a_title_is_named_by_its_id() {
        launch(LaunchOf.person(one.id(), "6").inCourse("77", ""));

        assertThat(found().roster()).map(Offer::courseTitle).contains("77");
    }
}
