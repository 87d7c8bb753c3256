package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.testkit.BadTexts;
import org.viceversa.testkit.RawHttp;
import org.viceversa.testkit.RawHttp.Reply;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.SharedTools;

/** Garbage in the addresses that anybody can call without being known. */
class BadParametersTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final RunningTool tool = SharedTools.illUsed().tool();

    @AfterEach
    void isStillWell() {
        assertThat(tool.isReady()).isTrue();
    }

    /** One parameter of an address, and good values of the others. */
    record Place(String path, String parameter, Map<String, String> others) {
        String form(String value) {
            return Stream.concat(
                            others.entrySet().stream()
                                    .filter(other -> !other.getKey().equals(parameter))
                                    .map(other -> other.getKey() + "=" + other.getValue()),
                            Stream.of(parameter + "=" + value))
                    .collect(Collectors.joining("&"));
        }

        @Override
        public String toString() {
            return path + " " + parameter;
        }
    }

    static Stream<Place> places() {
        Map<String, String> login = Map.of(
                "iss", "http%3A%2F%2Fplatform.example.org",
                "login_hint", "1",
                "target_link_uri", "http%3A%2F%2F127.0.0.1%2Flti%2Flaunch",
                "client_id", "c",
                "lti_message_hint", "h",
                "lti_deployment_id", "1",
                "lti_storage_target", "_parent");
        Map<String, String> launch = Map.of("state", "s", "id_token", "eyJ", "binding", "b", "error", "e");
        Map<String, String> register = Map.of(
                "invitation", "i",
                "openid_configuration", "http%3A%2F%2F127.0.0.1%3A1%2F",
                "registration_token", "t");
        return Stream.of(
                        all("/lti/login", login),
                        all("/lti/launch", launch),
                        all("/lti/register", register),
                        all("/app", Map.of("s", "x")),
                        all("/lti/jwks.json", Map.of("x", "")),
                        all("/lti/config/canvas.json", Map.of("x", "")),
                        all("/operator", Map.of("x", "")),
                        all("/", Map.of("x", "")),
                        all("/nothing", Map.of("x", "")))
                .flatMap(all -> all);
    }

    private static Stream<Place> all(String path, Map<String, String> parameters) {
        return parameters.keySet().stream().map(parameter -> new Place(path, parameter, parameters));
    }

    @ParameterizedTest
    @MethodSource("places")
    void garbage_gets_a_sentence(Place place) {
        for (String garbage : BadTexts.ENCODED) {
            String form = place.form(garbage);
            if (form.length() < 15_000) {
                send("GET", place.path() + "?" + form, RawHttp.request("GET", place.path() + "?" + form));
            }
            send(
                    "POST",
                    place.path() + " " + form,
                    RawHttp.request("POST", place.path()).body(FORM, form));
        }
        String twice = place.form("a") + "&" + place.parameter() + "=b&" + place.parameter() + "[]=c";
        send("twice", twice, RawHttp.request("POST", place.path() + "?" + twice).body(FORM, twice));
        String many = IntStream.range(0, 3_000).mapToObj(i -> "p" + i + "=v").collect(Collectors.joining("&"));
        send("many", place.path(), RawHttp.request("POST", place.path()).body(FORM, place.form("a") + "&" + many));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void other_methods_media_types_and_headers_get_a_sentence(String path) {
        for (String method : List.of("PUT", "DELETE", "PATCH", "BREW")) {
            send(method, path, RawHttp.request(method, path));
        }
        for (String type :
                List.of("nonsense", "text/plain", FORM + "; charset=nonsense", "multipart/form-data", ";;;")) {
            send(type, path, RawHttp.request("POST", path).body(type, "{\"iss\":1}"));
        }
        send("utf-16", path, RawHttp.request("POST", path).body(FORM + "; charset=utf-16", new byte[] {0, 'a', 0, '=', 1
        }));
        for (String header : List.of("Accept", "Accept-Language", "Cookie", "Origin", "Viceversa-Session", "Range")) {
            for (String value : List.of("\u0001", ";;;===,,,", "\u00ff\u00fe", "x".repeat(7_000))) {
                send(header + ": " + value, path, RawHttp.request("GET", path).header(header, value));
            }
        }
    }

    static List<String> paths() {
        return places().map(Place::path).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void three_hundred_cookies_are_borne_and_more_are_refused_in_words(String path) {
        assertThat(send("cookies", path, RawHttp.request("GET", path).header("Cookie", cookies(300, 8)))
                        .status())
                .isNotEqualTo(431);
        Reply tooMany = send("cookies", path, RawHttp.request("GET", path).header("Cookie", cookies(300, 100)));
        assertThat(tooMany.status()).isEqualTo(431);
        assertThat(tooMany.body()).contains("delete this site's cookies");
    }

    private static String cookies(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(i -> "vv_" + i + "=" + "c".repeat(length))
                .collect(Collectors.joining("; "));
    }

    @Test
    void an_address_that_is_none_gets_a_sentence() {
        for (String target : List.of(
                "/%",
                "/%zz",
                "/%ff",
                "/a%00b",
                "/..%2f..%2fetc",
                "/lti/../WEB-INF/web.xml",
                "/;x=y",
                "*",
                "//",
                "/lti/login;a=b?iss=x",
                "/WEB-INF/web.xml",
                "/health/x",
                "/js/",
                "/errors")) {
            assertThat(send("GET", target, RawHttp.request("GET", target)).body())
                    .doesNotContain("<web-app");
        }
    }

    private Reply send(String how, String what, RawHttp.Draft draft) {
        Reply reply = draft.send(tool.base());
        if (reply.status() != 501) {
            Answers.assertHarmless(how + " " + what, reply);
        }
        return reply;
    }
}
