package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.lti.LoginInitiation;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Score;
import org.viceversa.lti.Score.ActivityProgress;
import org.viceversa.lti.Score.GradingProgress;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;

class PlatformQuirksTest {

    private static final Registration MOODLE = registration("moodle", "https://lms.example.org/mod/lti/token.php");
    private static final Registration CANVAS = registration("canvas", "https://sso.canvaslms.com/login/oauth2/token");
    private static final Registration OTHER = registration("", "https://lms.example.org/token");

    @Test
    void brightspace_wants_an_audience_of_its_own() {
        Registration brightspace = registration("desire2learn", "https://auth.brightspace.com/core/connect/token");

        assertThat(PlatformQuirks.tokenAudience(brightspace)).isEqualTo("https://api.brightspace.com/auth/token");
    }

    @Test
    void any_other_platform_is_named_by_its_token_endpoint() {
        assertThat(PlatformQuirks.tokenAudience(MOODLE)).isEqualTo("https://lms.example.org/mod/lti/token.php");
    }

    @Test
    void the_audience_of_the_registration_comes_first() {
        Registration told = new Registration(
                UUID.randomUUID(),
                "https://lms.example.org",
                "client",
                "Site",
                new Endpoints("https://a.example.org", "https://auth.brightspace.com/token", "https://a.example.org/k"),
                Optional.of("urn:example:audience"),
                "desire2learn",
                List.of(),
                true,
                Instant.EPOCH);

        assertThat(PlatformQuirks.tokenAudience(told)).isEqualTo("urn:example:audience");
    }

    @ParameterizedTest
    @CsvSource({
        "moodle, https://lms.example.org/t",
        "Moodle, https://lms.example.org/t",
        "'', https://lms.example.org/sub/mod/lti/token.php"
    })
    void moodle_is_known_by_its_name_or_its_endpoint(String family, String token) {
        assertThat(PlatformQuirks.of(registration(family, token)).rosterPageSize())
                .isEmpty();
    }

    @Test
    void other_platforms_are_asked_for_large_pages() {
        assertThat(PlatformQuirks.of(OTHER).rosterPageSize()).hasValue(1000);
    }

    @Test
    void moodle_is_told_final_scores_only_since_anything_else_wipes_them() {
        for (GradingProgress progress : GradingProgress.values()) {
            assertThat(PlatformQuirks.of(MOODLE).sends(score(progress)))
                    .isEqualTo(progress == GradingProgress.FULLY_GRADED);
            assertThat(PlatformQuirks.of(OTHER).sends(score(progress))).isTrue();
        }
    }

    @Test
    void moodle_took_a_score_when_it_says_nothing() {
        assertThat(PlatformQuirks.of(MOODLE).tookScore("")).isTrue();
        assertThat(PlatformQuirks.of(MOODLE).tookScore("[]")).isFalse();
        assertThat(PlatformQuirks.of(CANVAS).tookScore("{\"resultUrl\":\"https://canvas.example.org/1\"}"))
                .isTrue();
    }

    @Test
    void a_mark_makes_no_new_submission_in_canvas() {
        assertThat(PlatformQuirks.of(CANVAS).scoreExtensions(score(GradingProgress.FULLY_GRADED)))
                .isEqualTo(Map.of("https://canvas.instructure.com/lti/submission", Map.of("new_submission", false)));
        assertThat(PlatformQuirks.of(CANVAS).scoreExtensions(score(GradingProgress.PENDING_MANUAL)))
                .isEmpty();
        assertThat(PlatformQuirks.of(MOODLE).scoreExtensions(score(GradingProgress.FULLY_GRADED)))
                .isEmpty();
    }

    @Test
    void a_new_column_in_moodle_is_not_coupled_to_an_activity() {
        assertThat(PlatformQuirks.of(MOODLE).couplesNewColumns()).isFalse();
        assertThat(PlatformQuirks.of(OTHER).couplesNewColumns()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"cmid\":3,\"launchid\":\"ltilaunch1_675658096\"} | https://lms.example.org/mod/lti/launch.php?id=3",
                "{\"cmid\":\"3\"} | https://lms.example.org/mod/lti/launch.php?id=3"
            })
    void moodle_opens_an_activity_again_by_its_number(String hint, String url) {
        assertThat(PlatformQuirks.relaunchUrl(MOODLE, initiation(hint))).contains(url);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"cmid\":\"3&x=1\"}",
                "{\"launchid\":\"a\"}",
                "{\"cmid\":null}",
                "{\"cmid\":{}}",
                "not json",
                "3",
                "[]"
            })
    void a_hint_without_a_number_opens_nothing(String hint) {
        assertThat(PlatformQuirks.relaunchUrl(MOODLE, initiation(hint))).isEmpty();
    }

    @Test
    void other_platforms_hints_are_not_looked_into() {
        assertThat(PlatformQuirks.relaunchUrl(OTHER, initiation("{\"cmid\":3}")))
                .isEmpty();
    }

    @Test
    void canvas_frames_the_tool_from_each_customers_host() {
        assertThat(PlatformQuirks.frameOrigins("canvas")).containsExactly("https://*.instructure.com");
        assertThat(PlatformQuirks.frameOrigins("moodle")).isEmpty();
    }

    @Test
    void canvas_without_its_storage_endpoint_is_remarked_on() {
        Registration old = new Registration(
                UUID.randomUUID(),
                "https://canvas.instructure.com",
                "client",
                "Site",
                new Endpoints(
                        "https://canvas.instructure.com/api/lti/authorize_redirect",
                        "https://canvas.instructure.com/login/oauth2/token",
                        "https://canvas.instructure.com/api/lti/security/jwks"),
                Optional.empty(),
                "",
                List.of(),
                true,
                Instant.EPOCH);

        assertThat(PlatformQuirks.of(old).remarks(old)).hasSize(1);
        assertThat(PlatformQuirks.of(CANVAS).remarks(CANVAS)).isEmpty();
    }

    @Test
    void a_page_not_found_by_moodles_token_endpoint_means_that_it_could_not_fetch_our_keys() {
        PlatformCallFailed notFound = new PlatformCallFailed(Cause.NOT_FOUND, "");

        assertThat(PlatformQuirks.of(MOODLE).tokenRemedy(notFound))
                .hasValueSatisfying(advice -> assertThat(advice).contains("cURL blocked hosts"));
        assertThat(PlatformQuirks.of(OTHER).tokenRemedy(notFound)).isEmpty();
        assertThat(PlatformQuirks.of(MOODLE).tokenRemedy(new PlatformCallFailed(Cause.BROKEN, "")))
                .isEmpty();
    }

    private static Score score(GradingProgress progress) {
        return new Score(
                "6",
                Optional.of(BigDecimal.ONE),
                BigDecimal.TEN,
                "",
                ActivityProgress.COMPLETED,
                progress,
                Instant.EPOCH);
    }

    private static LoginInitiation initiation(String hint) {
        return new LoginInitiation(
                "https://lms.example.org",
                "6",
                "https://tool.example.org/lti/launch",
                Optional.of(hint),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Registration registration(String family, String token) {
        return new Registration(
                UUID.randomUUID(),
                "https://lms.example.org",
                "client",
                "Site",
                new Endpoints("https://lms.example.org/auth", token, "https://lms.example.org/keys"),
                Optional.empty(),
                family,
                List.of(),
                true,
                Instant.EPOCH);
    }
}
