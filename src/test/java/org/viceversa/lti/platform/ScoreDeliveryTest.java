package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Score;
import org.viceversa.lti.Score.ActivityProgress;
import org.viceversa.lti.Score.GradingProgress;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.FakePlatform.Seen;
import org.viceversa.registration.Registration;

class ScoreDeliveryTest {

    private static final String COLUMN = "/mod/lti/services.php/2/lineitems/3/lineitem";
    private static final String SCORES = COLUMN + "/scores";
    private static final Instant NOW = Instant.parse("2026-11-22T13:25:21.969Z");

    private final ServiceFixture fixture = new ServiceFixture();
    private final FakePlatform platform = fixture.platform;
    private final AgsGradebook gradebook = new AgsGradebook(fixture.http, fixture.tokens);

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void a_score_goes_out_on_one_line_with_comment_and_parts_of_a_second() {
        platform.on(SCORES, FakePlatform.status(200));

        post(
                fixture.moodle(),
                new Score(
                        "6",
                        Optional.of(new BigDecimal("4E+1")),
                        new BigDecimal("50"),
                        "Well <b>done</b>\nline 2 ünï",
                        ActivityProgress.COMPLETED,
                        GradingProgress.FULLY_GRADED,
                        Instant.parse("2026-11-22T13:25:21Z")));

        Seen request = platform.seen(SCORES).get(0);
        assertThat(request.query()).isEqualTo("type_id=1");
        assertThat(request.headers().get("Content-type")).containsExactly("application/vnd.ims.lis.v1.score+json");
        assertThat(request.body())
                .isEqualTo("{\"userId\":\"6\",\"scoreGiven\":40,\"scoreMaximum\":50,"
                        + "\"comment\":\"Well <b>done</b>\\nline 2 ünï\",\"timestamp\":\"2026-11-22T13:25:21.000Z\","
                        + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}");
    }

    @Test
    void a_score_without_a_value_clears_and_has_no_maximum() {
        platform.on(SCORES, FakePlatform.status(200));

        post(fixture.moodle(), score("6", Optional.empty(), GradingProgress.FULLY_GRADED, NOW));

        assertThat(platform.seen(SCORES).get(0).body())
                .doesNotContain("scoreGiven", "scoreMaximum")
                .contains("\"comment\":\"\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void moodle_took_a_score_when_it_answers_with_nothing(int status) {
        platform.on(SCORES, FakePlatform.status(status));

        post(fixture.moodle(), graded("6", NOW));

        assertThat(platform.seen(SCORES)).hasSize(1);
    }

    @Test
    void moodle_refused_a_score_when_it_answers_200_with_an_empty_list() {
        platform.on(SCORES, FakePlatform.json("[]"));

        assertThat(failure(fixture.moodle(), graded("6", NOW)).fault()).isEqualTo(Cause.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED, false", "409, CONFLICT, false", "500, BROKEN, true", "503, BUSY, true"})
    void a_refused_score_is_sent_once_and_says_whether_to_come_back(int status, Cause cause, boolean retry) {
        platform.on(SCORES, FakePlatform.text(status, "application/vnd.ims.lis.v1.score+json", "[]"));

        PlatformCallFailed failed = failure(fixture.moodle(), graded("6", NOW));

        assertThat(failed.fault()).isEqualTo(cause);
        assertThat(failed.mayRetry()).isEqualTo(retry);
        assertThat(platform.seen(SCORES)).hasSize(1);
    }

    @Test
    void canvas_answers_with_a_body_and_is_told_that_a_mark_is_no_submission() {
        platform.on(SCORES, FakePlatform.json("{\"resultUrl\":\"https://canvas.example.org/results/1\"}"));

        post(fixture.canvas(), graded("6", NOW));

        assertThat(platform.seen(SCORES).get(0).body())
                .contains("\"https://canvas.instructure.com/lti/submission\":{\"new_submission\":false}");
    }

    @Test
    void progress_is_not_told_to_moodle_where_it_would_wipe_the_grade() {
        post(fixture.moodle(), score("6", Optional.of(BigDecimal.ONE), GradingProgress.PENDING, NOW));

        assertThat(platform.seen()).isEmpty();
    }

    @Test
    void progress_is_told_to_platforms_that_keep_to_the_specification() {
        platform.on(SCORES, FakePlatform.status(204));

        post(fixture.plain(), score("6", Optional.empty(), GradingProgress.PENDING_MANUAL, NOW));

        assertThat(platform.seen(SCORES)).hasSize(1);
    }

    @Test
    void a_second_score_in_the_same_second_is_put_off() {
        platform.on(SCORES, FakePlatform.status(200));
        post(fixture.moodle(), graded("6", NOW));

        PlatformCallFailed failed = failure(fixture.moodle(), graded("6", NOW.plusMillis(20)));
        post(fixture.moodle(), graded("7", NOW));
        post(fixture.moodle(), graded("6", NOW.plusSeconds(1)));

        assertThat(failed.fault()).isEqualTo(Cause.BUSY);
        assertThat(failed.retryAfter()).contains(Duration.ofSeconds(1));
        assertThat(platform.seen(SCORES)).hasSize(3);
    }

    @Test
    void a_score_that_was_refused_stands_in_nobodys_way() {
        platform.on(SCORES, FakePlatform.status(503), FakePlatform.status(200));
        assertThat(failure(fixture.moodle(), graded("6", NOW)).fault()).isEqualTo(Cause.BUSY);

        post(fixture.moodle(), graded("6", NOW.plusMillis(20)));

        assertThat(platform.seen(SCORES)).hasSize(2);
    }

    private void post(Registration registration, Score score) {
        gradebook.postScore(registration, fixture.url(COLUMN + "?type_id=1"), score);
    }

    private PlatformCallFailed failure(Registration registration, Score score) {
        return catchThrowableOfType(PlatformCallFailed.class, () -> post(registration, score));
    }

    private static Score graded(String userId, Instant at) {
        return score(userId, Optional.of(BigDecimal.TEN), GradingProgress.FULLY_GRADED, at);
    }

    private static Score score(String userId, Optional<BigDecimal> given, GradingProgress progress, Instant at) {
        return new Score(userId, given, BigDecimal.TEN, "", ActivityProgress.COMPLETED, progress, at);
    }
}
