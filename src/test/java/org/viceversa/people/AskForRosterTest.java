package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.people.Members.learner;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

class AskForRosterTest {

    private final PeopleFixture fixture = new PeopleFixture();
    private final AskForRoster askForRoster =
            new AskForRoster(fixture.kept.courses(), fixture.asked::add, fixture.clock);

    @BeforeEach
    void the_roster_was_read() {
        fixture.welcome(fixture.launchOf("3").as(INSTRUCTOR));
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        fixture.refreshRoster.run(fixture.course());
        fixture.asked.clear();
    }

    private Caller instructor() {
        return fixture.callerFrom(fixture.launchOf("3").as(INSTRUCTOR));
    }

    @Test
    void a_reading_is_asked_for() {
        fixture.clock.goOn(Duration.ofMinutes(1));
        askForRoster.run(instructor());

        assertThat(fixture.asked).containsExactly(fixture.course());
        assertThat(fixture.courseNow().roster().isReading(fixture.clock.instant()))
                .isTrue();
    }

    @Test
    void not_twice_in_a_minute() {
        fixture.clock.goOn(Duration.ofSeconds(59));

        assertThatThrownBy(() -> askForRoster.run(instructor())).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Kind.TOO_MANY);
            assertThat(refused.code()).isEqualTo("roster-just-read");
        });
        assertThat(fixture.asked).isEmpty();
    }

    @Test
    void a_reading_that_failed_may_be_tried_again_after_ten_seconds() {
        fixture.roster.fails(PeopleFixture.ROSTER, Cause.NOT_ALLOWED);
        fixture.refreshRoster.run(fixture.course());
        fixture.clock.goOn(Duration.ofSeconds(9));
        assertThatThrownBy(() -> askForRoster.run(instructor())).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("roster-just-tried");
            assertThat(refused.sentence()).contains("tried").doesNotContain("was read");
        });

        fixture.clock.goOn(Duration.ofSeconds(1));
        askForRoster.run(instructor());

        assertThat(fixture.asked).containsExactly(fixture.course());
        assertThat(fixture.courseNow().roster().isReading(fixture.clock.instant()))
                .isTrue();
    }

    @Test
    void not_twice_at_a_time() {
        fixture.clock.goOn(Duration.ofMinutes(1));
        askForRoster.run(instructor());
        askForRoster.run(instructor());

        assertThat(fixture.asked).hasSize(1);
    }

    @Test
    void a_course_without_a_roster_says_so() {
        Caller caller = fixture.callerFrom(
                fixture.launchOf("3").as(INSTRUCTOR).inCourse("5", "Leadership").withoutRoster());

        assertThatThrownBy(() -> askForRoster.run(caller))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("roster-not-offered"));
    }
}
