package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.lti.Result;
import org.viceversa.lti.Score;
import org.viceversa.lti.Score.ActivityProgress;
import org.viceversa.lti.Score.GradingProgress;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.FakePlatform.Seen;

/** Each state of work and of grading that a score can tell (AGS §3.4.7, §3.4.8), and results page by page (§3.3.2). */
class ScoreProgressTest {

    private static final String COLUMN = "/columns/3";
    private static final Map<ActivityProgress, String> ACTIVITY = Map.of(
            ActivityProgress.INITIALIZED, "Initialized",
            ActivityProgress.STARTED, "Started",
            ActivityProgress.IN_PROGRESS, "InProgress",
            ActivityProgress.SUBMITTED, "Submitted",
            ActivityProgress.COMPLETED, "Completed");
    private static final Map<GradingProgress, String> GRADING = Map.of(
            GradingProgress.FULLY_GRADED, "FullyGraded",
            GradingProgress.PENDING, "Pending",
            GradingProgress.PENDING_MANUAL, "PendingManual",
            GradingProgress.FAILED, "Failed",
            GradingProgress.NOT_READY, "NotReady");

    private final ServiceFixture fixture = new ServiceFixture();
    private final FakePlatform platform = fixture.platform;
    private final AgsGradebook gradebook = new AgsGradebook(fixture.http, fixture.tokens);

    @AfterEach
    void stop() {
        fixture.close();
    }

    static Stream<Arguments> states() {
        return Arrays.stream(ActivityProgress.values())
                .flatMap(activity ->
                        Arrays.stream(GradingProgress.values()).map(grading -> Arguments.of(activity, grading)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_state_is_told_in_the_words_of_the_specification(ActivityProgress activity, GradingProgress grading) {
        platform.on(COLUMN + "/scores", FakePlatform.status(204));

        post(Instant.parse("2026-11-22T10:00:00.5Z"), activity, grading);

        Seen score = platform.seen(COLUMN + "/scores").get(0);
        assertThat(score.method()).isEqualTo("POST");
        assertThat(score.header("Content-type")).isEqualTo("application/vnd.ims.lis.v1.score+json");
        assertThat(score.query())
                .as("what the column's address asks stays behind the path")
                .isEqualTo("a=1&b=%2F");
        assertThat(score.body())
                .contains("\"activityProgress\":\"" + ACTIVITY.get(activity) + "\"")
                .contains("\"gradingProgress\":\"" + GRADING.get(grading) + "\"")
                .contains("\"timestamp\":\"2026-11-22T10:00:00.500Z\"");
    }

    @Test
    void scores_of_one_second_keep_their_order_where_parts_of_a_second_count() {
        platform.on(COLUMN + "/scores", FakePlatform.status(204));
        for (String time : List.of("10:00:00.001Z", "10:00:00.002Z", "10:00:00.003Z")) {
            post(Instant.parse("2026-11-22T" + time), ActivityProgress.COMPLETED, GradingProgress.FULLY_GRADED);
        }
        List<String> bodies =
                platform.seen(COLUMN + "/scores").stream().map(Seen::body).toList();
        assertThat(bodies).hasSize(3).isSorted();
    }

    @Test
    void results_are_read_page_by_page() {
        platform.on(
                COLUMN + "/results",
                results("[{\"userId\":\"1\",\"resultScore\":1}]")
                        .with("Link", "<" + fixture.url(COLUMN + "/results?page=2") + ">; rel=\"next\""),
                results("[{\"userId\":\"2\",\"resultScore\":2}]"));

        List<Result> results = gradebook.listResults(fixture.plain(), fixture.url(COLUMN + "?a=1"), Optional.empty());

        assertThat(results).extracting(Result::userId).containsExactly("1", "2");
        assertThat(platform.seen(COLUMN + "/results")).extracting(Seen::query).containsExactly("a=1", "page=2");
    }

    private static FakePlatform.Reply results(String json) {
        return FakePlatform.text(200, "application/vnd.ims.lis.v2.resultcontainer+json", json);
    }

    private void post(Instant at, ActivityProgress activity, GradingProgress grading) {
        gradebook.postScore(
                fixture.plain(),
                fixture.url(COLUMN + "?a=1&b=%2F"),
                new Score("6", Optional.of(BigDecimal.ONE), BigDecimal.TEN, "", activity, grading, at));
    }
}
