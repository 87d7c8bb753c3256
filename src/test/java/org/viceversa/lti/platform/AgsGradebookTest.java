package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.lti.Gradebook.Filter;
import org.viceversa.lti.LineItem;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Result;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.FakePlatform.Reply;
import org.viceversa.platform.FakePlatform.Seen;
import org.viceversa.refusal.Refused;

class AgsGradebookTest {

    private static final String COLUMNS = "/mod/lti/services.php/2/lineitems";
    private static final String COLUMN = COLUMNS + "/3/lineitem";
    private static final String STORED = """
            {"id":"http:\\/\\/localhost:8085\\/mod\\/lti\\/services.php\\/2\\/lineitems\\/3\\/lineitem?type_id=1",
             "label":"Skill path","scoreMaximum":50,"resourceId":"path-1","tag":"path",
             "submissionReview":{"url":"http:\\/\\/127.0.0.1:9301\\/launch","custom":{"a":"b"}},"x":1.50}""";

    private final ServiceFixture fixture = new ServiceFixture();
    private final FakePlatform platform = fixture.platform;
    private final AgsGradebook gradebook = new AgsGradebook(fixture.http, fixture.tokens);

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void the_columns_that_a_real_moodle_sent_are_read() {
        platform.on(COLUMNS, columns("""
                [{"id":"http:\\/\\/localhost:8085\\/mod\\/lti\\/services.php\\/2\\/lineitems\\/2\\/lineitem?type_id=1","label":"Mentoring home",
                  "scoreMaximum":20,"resourceId":"","tag":"","resourceLinkId":"1","ltiLinkId":"1"},
                 {"id":"http:\\/\\/localhost:8085\\/mod\\/lti\\/services.php\\/2\\/lineitems\\/5\\/lineitem?type_id=1","label":"StrMax","scoreMaximum":"7.5"},
                 {"id":"http:\\/\\/localhost:8085\\/x","label":"Zero","scoreMaximum":0},
                 {"id":"http:\\/\\/localhost:8085\\/y","label":null,"scoreMaximum":20},
                 {"label":"No id","scoreMaximum":20},
                 {"id":"http:\\/\\/localhost:8085\\/z","label":"Endless","scoreMaximum":"1e999999999"}]"""));

        List<LineItem> items = gradebook.listLineItems(fixture.moodle(), url(COLUMNS), Filter.none());

        String id = "http://localhost:8085/mod/lti/services.php/2/lineitems/";
        assertThat(items)
                .containsExactly(
                        new LineItem(
                                Optional.of(id + "2/lineitem?type_id=1"),
                                "Mentoring home",
                                new BigDecimal("20"),
                                Optional.of("1"),
                                "",
                                ""),
                        new LineItem(
                                Optional.of(id + "5/lineitem?type_id=1"),
                                "StrMax",
                                new BigDecimal("7.5"),
                                Optional.empty(),
                                "",
                                ""));
        Seen request = platform.seen(COLUMNS).get(0);
        assertThat(request.headers().get("Accept"))
                .containsExactly("application/vnd.ims.lis.v2.lineitemcontainer+json");
        assertThat(request.query()).isEqualTo("type_id=1");
    }

    @Test
    void filters_are_asked_for_and_applied_again() {
        platform.on(COLUMNS, columns("""
                {"lineItems":[{"id":"https://lms.example.org/1","label":"A","scoreMaximum":1,"tag":"path","resourceId":"a b"},
                {"id":"https://lms.example.org/2","label":"B","scoreMaximum":1,"tag":"other","resourceId":"a b"},
                {"id":"https://lms.example.org/3","label":"C","scoreMaximum":1,"tag":"path","resourceId":"c"}]}"""));
        Filter filter = new Filter(Optional.empty(), Optional.of("a b"), Optional.of("path"));

        List<LineItem> items = gradebook.listLineItems(fixture.moodle(), url(COLUMNS), filter);

        assertThat(items).extracting(LineItem::label).containsExactly("A");
        assertThat(platform.seen(COLUMNS).get(0).query()).isEqualTo("type_id=1&resource_id=a+b&tag=path");
    }

    @Test
    void pages_are_followed_through_typographic_quotes_and_ampersands() {
        String link = "<" + fixture.url(COLUMNS)
                + "?type_id=1&amp;limit=1&amp;from=1>; rel=\u00E2\u0080\u009Cnext\u00E2\u0080\u009D";
        platform.on(
                COLUMNS,
                columns("[{\"id\":\"https://lms.example.org/1\",\"label\":\"A\",\"scoreMaximum\":1}]")
                        .with("Link", link),
                columns("[{\"id\":\"https://lms.example.org/2\",\"label\":\"B\",\"scoreMaximum\":1}]"));

        List<LineItem> items = gradebook.listLineItems(fixture.moodle(), url(COLUMNS), Filter.none());

        assertThat(items).extracting(LineItem::label).containsExactly("A", "B");
        assertThat(platform.seen(COLUMNS))
                .extracting(Seen::query)
                .containsExactly("type_id=1", "type_id=1&limit=1&from=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html></html>", "{}", "{\"lineItems\":{}}", "7", ""})
    void what_is_no_list_of_columns_is_unreadable(String body) {
        platform.on(COLUMNS, FakePlatform.text(200, "text/html", body));

        PlatformCallFailed failed =
                failure(() -> gradebook.listLineItems(fixture.moodle(), url(COLUMNS), Filter.none()));

        assertThat(failed.fault()).isEqualTo(Cause.UNREADABLE);
    }

    @Test
    void a_new_column_is_made_with_the_id_that_the_platform_gives() {
        platform.on(COLUMNS, FakePlatform.text(201, "application/vnd.ims.lis.v2.lineitem+json", STORED));
        LineItem wanted =
                new LineItem(Optional.empty(), "Skill path", new BigDecimal("50"), Optional.of("1"), "path-1", "path");

        LineItem made = gradebook.createLineItem(fixture.moodle(), url(COLUMNS), wanted);

        assertThat(made.id()).contains("http://localhost:8085/mod/lti/services.php/2/lineitems/3/lineitem?type_id=1");
        Seen request = platform.seen(COLUMNS).get(0);
        assertThat(request.headers().get("Content-type")).containsExactly("application/vnd.ims.lis.v2.lineitem+json");
        // Moodle: a second column with the activity's link takes the activity's own out of its launches.
        assertThat(request.body())
                .isEqualTo("{\"label\":\"Skill path\",\"scoreMaximum\":50,\"resourceId\":\"path-1\",\"tag\":\"path\"}");
    }

    @Test
    void elsewhere_a_new_column_may_be_coupled() {
        platform.on(COLUMNS, FakePlatform.json(STORED));
        LineItem wanted = new LineItem(Optional.empty(), "A", new BigDecimal("1E+2"), Optional.of("1"), "", "");

        gradebook.createLineItem(fixture.plain(), url(COLUMNS), wanted);

        assertThat(platform.seen(COLUMNS).get(0).body())
                .isEqualTo("{\"label\":\"A\",\"scoreMaximum\":100,\"resourceLinkId\":\"1\"}");
    }

    @Test
    void a_new_column_without_an_id_is_unreadable() {
        platform.on(COLUMNS, FakePlatform.json("{\"label\":\"A\",\"scoreMaximum\":1}"));
        LineItem wanted = new LineItem(Optional.empty(), "A", BigDecimal.ONE, Optional.empty(), "", "");

        assertThat(failure(() -> gradebook.createLineItem(fixture.moodle(), url(COLUMNS), wanted))
                        .fault())
                .isEqualTo(Cause.UNREADABLE);
    }

    @Test
    void a_column_is_changed_by_writing_back_all_that_was_there() {
        platform.on(COLUMN, FakePlatform.json(STORED));
        LineItem changed =
                new LineItem(Optional.of(url(COLUMN)), "Renamed", new BigDecimal("60"), Optional.empty(), "", "path2");

        gradebook.updateLineItem(fixture.moodle(), changed);

        assertThat(platform.seen(COLUMN)).extracting(Seen::method).containsExactly("GET", "PUT");
        assertThat(platform.seen(COLUMN).get(1).body())
                .isEqualTo("{\"id\":\"http://localhost:8085/mod/lti/services.php/2/lineitems/3/lineitem?type_id=1\","
                        + "\"label\":\"Renamed\",\"scoreMaximum\":60,\"resourceId\":\"path-1\",\"tag\":\"path2\","
                        + "\"submissionReview\":{\"url\":\"http://127.0.0.1:9301/launch\",\"custom\":{\"a\":\"b\"}},"
                        + "\"x\":1.5}");
    }

    @Test
    void a_column_of_the_tools_own_can_be_deleted() {
        platform.on(COLUMN, FakePlatform.json(STORED), FakePlatform.status(204));

        gradebook.deleteLineItem(fixture.moodle(), column(Optional.empty()));

        assertThat(platform.seen(COLUMN)).extracting(Seen::method).containsExactly("GET", "DELETE");
    }

    @Test
    void an_activitys_column_is_never_deleted() {
        assertThatThrownBy(() -> gradebook.deleteLineItem(fixture.moodle(), column(Optional.of("1"))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("line-item-coupled"));
        assertThat(platform.seen()).isEmpty();
    }

    @Test
    void a_column_that_was_coupled_meanwhile_is_not_deleted_either() {
        platform.on(
                COLUMN,
                FakePlatform.json("{\"id\":\"x\",\"label\":\"A\",\"scoreMaximum\":1,\"resourceLinkId\":\"4\"}"));

        assertThatThrownBy(() -> gradebook.deleteLineItem(fixture.moodle(), column(Optional.empty())))
                .isInstanceOf(Refused.class);
        assertThat(platform.seen(COLUMN)).extracting(Seen::method).containsExactly("GET");
    }

    @Test
    void a_column_that_is_gone_is_not_found() {
        platform.on(
                COLUMN,
                FakePlatform.text(
                        404,
                        "application/json",
                        "{\n \"status\": 404,\n \"reason\": \"Not Found: Grade item 4 doesn't exist\"}"));

        PlatformCallFailed failed = failure(() -> gradebook.getLineItem(fixture.moodle(), url(COLUMN)));

        assertThat(failed.fault()).isEqualTo(Cause.NOT_FOUND);
        assertThat(failed.detail()).contains("Grade item 4 doesn't exist");
        assertThat(failed.mayRetry()).isFalse();
    }

    @Test
    void results_are_read_with_and_without_a_score() {
        platform.on(COLUMN + "/results", results("""
                [{"id":"http:\\/\\/localhost:8085\\/a","userId":"6","resultScore":45,"resultMaximum":50,"comment":"Good path",
                "timestamp":"2026-11-22T14:02:18+00:00"},{"userId":"7"},{"userId":8,"resultScore":"0.5","resultMaximum":0},
                {"resultScore":1}]"""));

        List<Result> results = gradebook.listResults(fixture.moodle(), url(COLUMN), Optional.empty());

        assertThat(results)
                .containsExactly(
                        new Result("6", Optional.of(new BigDecimal("45")), new BigDecimal("50"), "Good path"),
                        new Result("7", Optional.empty(), BigDecimal.ONE, ""),
                        new Result("8", Optional.of(new BigDecimal("0.5")), BigDecimal.ONE, ""));
        Seen request = platform.seen(COLUMN + "/results").get(0);
        assertThat(request.query()).isEqualTo("type_id=1");
        assertThat(request.headers().get("Accept")).containsExactly("application/vnd.ims.lis.v2.resultcontainer+json");
    }

    @Test
    void one_persons_result_is_that_persons_even_if_the_platform_sends_more() {
        platform.on(COLUMN + "/results", results("[{\"userId\":\"6\"},{\"userId\":\"66\"}]"));

        List<Result> results = gradebook.listResults(fixture.moodle(), url(COLUMN), Optional.of("66"));

        assertThat(results).extracting(Result::userId).containsExactly("66");
        assertThat(platform.seen(COLUMN + "/results").get(0).query()).isEqualTo("type_id=1&user_id=66");
    }

    private String url(String path) {
        return fixture.url(path + "?type_id=1");
    }

    private LineItem column(Optional<String> resourceLinkId) {
        return new LineItem(Optional.of(url(COLUMN)), "A", BigDecimal.ONE, resourceLinkId, "", "");
    }

    private static Reply columns(String json) {
        return FakePlatform.text(200, "application/vnd.ims.lis.v2.lineitemcontainer+json; charset=utf-8", json);
    }

    private static Reply results(String json) {
        return FakePlatform.text(200, "application/vnd.ims.lis.v2.resultcontainer+json; charset=utf-8", json);
    }

    private static PlatformCallFailed failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(PlatformCallFailed.class, call);
    }
}
