package org.viceversa.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.diagnosis.CourseServices.Offer;
import org.viceversa.diagnosis.Diagnosis.Check;
import org.viceversa.diagnosis.Diagnosis.State;
import org.viceversa.diagnosis.Diagnosis.Topic;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.Launch.RosterService;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.PlatformProbe;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.registration.ToolAddress;
import org.viceversa.testkit.SettableClock;

class DiagnosePlatformTest {

    private static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    private static final String COLUMNS = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

    private final SettableClock clock = new SettableClock("2026-11-22T14:00:00Z");
    private final StubbedProbe probe = new StubbedProbe();
    private final DiagnosePlatform diagnose =
            new DiagnosePlatform(probe, new ToolAddress("https://tool.example.org"), clock);

    private Registration registration = registration("https://lms.example.org");
    private List<Deployment> deployments = List.of(deployment(Deployment.State.ACCEPTED));
    private CourseServices course = CourseServices.within(
            Optional.of(new RosterService("https://lms.example.org/members")),
            Optional.of(new GradeService(
                    Set.of(COLUMNS), Optional.of("https://lms.example.org/columns"), Optional.empty())));

    @Test
    void when_all_is_well_every_check_says_so() {
        Diagnosis diagnosis = run();

        assertThat(diagnosis.checkedAt()).isEqualTo(clock.instant());
        assertThat(diagnosis.checks())
                .extracting(Check::topic)
                .containsExactly(Topic.REGISTRATION, Topic.KEYS, Topic.TOKEN, Topic.CLOCK, Topic.ROSTER, Topic.GRADES);
        assertThat(diagnosis.checks()).extracting(Check::state).containsOnly(State.OK);
        assertThat(diagnosis.checks()).extracting(Check::advice).containsOnly("");
        assertThat(probe.asked).containsExactlyInAnyOrder(ROSTER, COLUMNS);
    }

    @Test
    void an_operator_whose_platform_has_no_course_yet_sees_what_concerns_none() {
        course = new CourseServices(false, Optional.empty(), Optional.empty());

        assertThat(state(Topic.TOKEN)).isEqualTo(State.OK);
        assertThat(state(Topic.ROSTER)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(check(Topic.GRADES).finding())
                .isEqualTo("The platform has offered no such service from any course yet.");
        assertThat(probe.asked).containsExactly(ROSTER);
    }

    @Test
    void an_operator_is_told_which_course_was_tried() {
        course = new CourseServices(
                false,
                course.roster().map(offer -> new Offer<>(offer.service(), "Leadership")),
                course.grades().map(offer -> new Offer<>(offer.service(), "Data Skills")));

        assertThat(check(Topic.ROSTER).finding())
                .isEqualTo("In the course “Leadership”: Members read: 12, and there are more.");
        assertThat(check(Topic.GRADES).finding())
                .isEqualTo("In the course “Data Skills”: Gradebook columns of Viceversa in this course: 2.");
        probe.serviceFailure = Optional.of(new PlatformCallFailed(Cause.NOT_ALLOWED, "detail"));
        assertThat(check(Topic.ROSTER).finding()).startsWith("In the course “Leadership”: ");
    }

    @Test
    void a_registration_that_is_switched_off_fails() {
        registration = registration.withActive(false);

        assertThat(state(Topic.REGISTRATION)).isEqualTo(State.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', WARNING",
        "ACCEPTED, OK",
        "WAITING, FAILED",
        "REFUSED, FAILED",
        "ACCEPTED WAITING, WARNING",
        "ACCEPTED REFUSED, OK"
    })
    void deployments_decide_who_gets_in(String states, State expected) {
        deployments = List.of(states.split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .map(word -> deployment(Deployment.State.valueOf(word)))
                .toList();

        assertThat(state(Topic.REGISTRATION)).isEqualTo(expected);
    }

    @Test
    void addresses_without_tls_are_warned_of_except_on_this_machine() {
        registration = registration("http://lms.example.org");
        assertThat(state(Topic.REGISTRATION)).isEqualTo(State.WARNING);

        registration = registration("http://localhost:8081");
        assertThat(state(Topic.REGISTRATION)).isEqualTo(State.OK);
    }

    @Test
    void what_is_known_of_the_product_is_advised() {
        probe.remarks = List.of("Use the other endpoint.");

        Check check = check(Topic.REGISTRATION);

        assertThat(check.state()).isEqualTo(State.WARNING);
        assertThat(check.advice()).isEqualTo("Use the other endpoint.");
    }

    @ParameterizedTest
    @CsvSource({
        "RSA, RS256, k, 2048, OK",
        "RSA, '', k, 4096, WARNING",
        "RSA, RS256, k, 1024, FAILED",
        "RSA, RS256, '', 2048, FAILED",
        "RSA, PS256, k, 2048, FAILED",
        "EC, ES256, k, 0, FAILED"
    })
    void a_key_must_be_fit_for_rs256(String type, String algorithm, String keyId, int bits, State expected) {
        probe.keys = List.of(new PlatformProbe.PublishedKey(keyId, type, algorithm, bits));

        assertThat(state(Topic.KEYS)).isEqualTo(expected);
    }

    @Test
    void keys_that_cannot_be_read_fail_with_the_operators_detail() {
        probe.keyFailure =
                Optional.of(new PlatformCallFailed(Cause.UNREACHABLE, "GET https://lms.example.org/keys: refused"));

        Check check = check(Topic.KEYS);

        assertThat(check.state()).isEqualTo(State.FAILED);
        assertThat(check.finding()).contains("GET https://lms.example.org/keys: refused");
        assertThat(check.advice()).contains("https://lms.example.org/keys");
    }

    @Test
    void a_platform_that_cannot_read_our_keys_is_told_where_they_are() {
        probe.tokenFailure = Optional.of(new PlatformCallFailed(Cause.NOT_FOUND, "POST … answered 404"));
        probe.remedy = Optional.of("Unblock the host.");

        Check check = check(Topic.TOKEN);

        assertThat(check.state()).isEqualTo(State.FAILED);
        assertThat(check.advice())
                .isEqualTo("Unblock the host. Viceversa's keys are at https://tool.example.org/lti/jwks.json.");
        assertThat(state(Topic.ROSTER)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(Topic.GRADES)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(probe.servicesCalled).isZero();
    }

    @Test
    void every_way_to_fail_at_a_token_has_an_advice() {
        for (Cause cause : Cause.values()) {
            probe.tokenFailure = Optional.of(new PlatformCallFailed(cause, "detail"));

            assertThat(check(Topic.TOKEN).advice()).as(cause.name()).isNotBlank();
        }
    }

    @Test
    void a_platform_that_grants_nothing_is_a_warning_and_the_services_are_tried() {
        probe.granted = Set.of();

        assertThat(state(Topic.TOKEN)).isEqualTo(State.WARNING);
        assertThat(state(Topic.ROSTER)).isEqualTo(State.OK);
    }

    @ParameterizedTest
    @CsvSource({"0, OK", "5, OK", "-5, OK", "6, WARNING", "-6, WARNING", "60, WARNING", "61, FAILED", "-3600, FAILED"})
    void clocks_must_agree(long secondsAhead, State expected) {
        probe.clockAhead = Optional.of(Duration.ofSeconds(secondsAhead));

        assertThat(state(Topic.CLOCK)).isEqualTo(expected);
    }

    @Test
    void a_platform_that_tells_no_time_is_not_judged() {
        probe.clockAhead = Optional.empty();

        assertThat(state(Topic.CLOCK)).isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void a_clock_that_is_wrong_is_said_in_words() {
        probe.clockAhead = Optional.of(Duration.ofMinutes(-10));

        assertThat(check(Topic.CLOCK).finding()).isEqualTo("The platform's clock is 10 minutes behind Viceversa's.");
    }

    @Test
    void an_empty_roster_is_a_warning() {
        probe.members = 0;

        assertThat(state(Topic.ROSTER)).isEqualTo(State.WARNING);
    }

    @Test
    void every_way_to_fail_at_a_service_has_an_advice() {
        for (Cause cause : Cause.values()) {
            probe.serviceFailure = Optional.of(new PlatformCallFailed(cause, "detail"));

            for (Topic topic : List.of(Topic.ROSTER, Topic.GRADES)) {
                assertThat(state(topic)).isEqualTo(State.FAILED);
                assertThat(check(topic).advice()).as(cause.name()).isNotBlank();
            }
        }
    }

    @Test
    void services_that_were_not_offered_are_not_called() {
        course = CourseServices.within(Optional.empty(), Optional.empty());

        assertThat(state(Topic.ROSTER)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(Topic.GRADES)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(probe.servicesCalled).isZero();
    }

    @Test
    void one_column_is_enough_to_try_the_gradebook() {
        course = grades(Set.of(COLUMNS + ".readonly"), Optional.of("https://lms.example.org/columns/1"));

        assertThat(check(Topic.GRADES).finding()).isEqualTo("This activity's gradebook column can be read.");
    }

    @Test
    void a_gradebook_that_may_not_be_looked_at_is_a_warning() {
        course = grades(
                Set.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
                Optional.of("https://lms.example.org/1"));
        assertThat(state(Topic.GRADES)).isEqualTo(State.WARNING);

        course = grades(Set.of(COLUMNS), Optional.empty());
        assertThat(state(Topic.GRADES)).isEqualTo(State.WARNING);
    }

    @Test
    void when_the_platform_is_slow_the_rest_is_left() {
        probe.slowness = Duration.ofSeconds(10);

        Diagnosis diagnosis = run();

        assertThat(diagnosis.checks())
                .extracting(Check::state)
                .containsExactly(State.OK, State.OK, State.OK, State.OK, State.NOT_APPLICABLE, State.NOT_APPLICABLE);
        assertThat(Duration.between(diagnosis.checkedAt(), clock.instant())).isLessThan(Duration.ofSeconds(30));
    }

    private Diagnosis run() {
        return diagnose.diagnose(registration, deployments, course);
    }

    private Check check(Topic topic) {
        return run().checks().stream()
                .filter(check -> check.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private State state(Topic topic) {
        return check(topic).state();
    }

    private static CourseServices grades(Set<String> scopes, Optional<String> lineItem) {
        return CourseServices.within(
                Optional.empty(), Optional.of(new GradeService(scopes, Optional.empty(), lineItem)));
    }

    private static Registration registration(String base) {
        return new Registration(
                UUID.randomUUID(),
                base,
                "client-1",
                "Test site",
                new Endpoints(base + "/auth", base + "/token", base + "/keys"),
                Optional.empty(),
                "",
                List.of(),
                true,
                Instant.EPOCH);
    }

    private static Deployment deployment(Deployment.State state) {
        return new Deployment(UUID.randomUUID(), UUID.randomUUID(), "1", state, Instant.EPOCH);
    }

    /** A platform that does what the test says. */
    private final class StubbedProbe implements PlatformProbe {
        private List<PublishedKey> keys = List.of(new PublishedKey("k", "RSA", "RS256", 2048));
        private Optional<Duration> clockAhead = Optional.of(Duration.ZERO);
        private Optional<PlatformCallFailed> keyFailure = Optional.empty();
        private Optional<PlatformCallFailed> tokenFailure = Optional.empty();
        private Optional<PlatformCallFailed> serviceFailure = Optional.empty();
        private Set<String> granted = Set.of(ROSTER);
        private Optional<String> remedy = Optional.empty();
        private List<String> remarks = List.of();
        private Duration slowness = Duration.ZERO;
        private int members = 12;
        private int servicesCalled;
        private List<String> asked = new ArrayList<>();

        private void call(Optional<PlatformCallFailed> failure) {
            clock.goOn(slowness);
            if (failure.isPresent()) {
                throw failure.get();
            }
        }

        @Override
        public KeySet readKeySet(Registration any) {
            call(keyFailure);
            return new KeySet(keys, clockAhead);
        }

        @Override
        public Grant requestToken(Registration any, Set<String> scopes) {
            asked = new ArrayList<>(scopes);
            call(tokenFailure);
            return new Grant(granted, clockAhead);
        }

        @Override
        public RosterStart readRosterStart(Registration any, String membershipsUrl) {
            servicesCalled++;
            call(serviceFailure);
            return new RosterStart(members, true);
        }

        @Override
        public int countLineItems(Registration any, String lineItemsUrl) {
            servicesCalled++;
            call(serviceFailure);
            return 2;
        }

        @Override
        public void readLineItem(Registration any, String lineItemUrl) {
            servicesCalled++;
            call(serviceFailure);
        }

        @Override
        public Optional<String> findTokenRemedy(Registration any, PlatformCallFailed failed) {
            return remedy;
        }

        @Override
        public List<String> listRemarks(Registration any) {
            return remarks;
        }
    }
}
