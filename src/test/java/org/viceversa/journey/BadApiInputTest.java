package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.BadTexts;
import org.viceversa.testkit.RawHttp;
import org.viceversa.testkit.RawHttp.Draft;
import org.viceversa.testkit.RawHttp.Reply;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.SharedTools.IllUsed;
import org.viceversa.testkit.Visitor;

/** Garbage for each operation of the API, from somebody who may do all: refusals come from what was sent. */
class BadApiInputTest {

    private static final String JSON = "application/json";
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    private static IllUsed illUsed;
    private static SandboxLms platform;
    private static Tool registered;

    private Visitor visitor;

    @BeforeAll
    static void register() {
        illUsed = SharedTools.illUsed();
        platform = SandboxLms.start(SandboxSettings.defaults());
        registered = illUsed.operator().register(platform);
        Visitor administrator = enter();
        String person = administrator.me().at("/person/id").asText();
        administrator.call("POST", "/grants", "{\"personId\":\"" + person + "\",\"role\":\"PROGRAMME_MANAGER\"}");
    }

    private static Visitor enter() {
        return new Visitor(illUsed.tool()).enter(platform.launch(registered).as(platform.administrator()));
    }

    @AfterAll
    static void close() {
        platform.close();
    }

    @BeforeEach
    void launch() {
        visitor = enter();
    }

    @AfterEach
    void isStillWell() {
        assertThat(illUsed.tool().isReady()).isTrue();
    }

    static List<ApiOperation> operations() {
        return ApiOperation.all();
    }

    static Stream<ApiOperation> withPlace() {
        return operations().stream().filter(ApiOperation::hasPlace);
    }

    static Stream<ApiOperation> withQuery() {
        return operations().stream().filter(it -> !it.queryParameters().isEmpty());
    }

    static Stream<ApiOperation> withBody() {
        return operations().stream().filter(ApiOperation::hasBody);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_that_is_not_what_was_asked_gets_a_sentence(ApiOperation operation) {
        String expected = operation.mediaType();
        BadTexts.JSON.forEach(body -> send(operation, UNKNOWN, "", expected, body.getBytes(StandardCharsets.UTF_8)));
        for (byte[] bytes : List.of(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, new byte[10_000])) {
            send(operation, UNKNOWN, "", expected, bytes);
        }
        for (String type : List.of("text/plain", "nonsense", "application/xml", JSON + "; charset=nonsense", ";")) {
            Reply reply = send(operation, UNKNOWN, "", type, "{}".getBytes(StandardCharsets.UTF_8));
            assertThat(reply.status()).as(type).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_field_that_is_not_what_was_asked_gets_a_sentence(ApiOperation operation) {
        Stream<String> texts = BadTexts.TEXTS.stream()
                .map(text -> JsonNodeFactory.instance.textNode(text).toString());
        Stream<String> others =
                Stream.of("null", "7", "-1e999", "true", "[]", "{}", "[[[]]]", "\"\\udc00\"", "[null]", "[{}]");
        List<String> values = Stream.concat(texts, others).toList();
        for (String field : operation.fields()) {
            for (String value : values) {
                String body = operation.fields().stream()
                        .map(name -> "\"" + name + "\":" + (name.equals(field) ? value : "\"x\""))
                        .collect(Collectors.joining(",", "{", "}"));
                send(operation, UNKNOWN, "", JSON, body.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withPlace")
    void an_id_that_is_none_is_not_found(ApiOperation operation) {
        for (String id : BadTexts.ENCODED) {
            if (!id.isEmpty() && id.length() < 8_000) {
                send(operation, id, "", typeFor(operation), "{}".getBytes(StandardCharsets.UTF_8));
            }
        }
        Reply unknown = send(operation, UNKNOWN, "", typeFor(operation), "{}".getBytes(StandardCharsets.UTF_8));
        // Whoever may have none of the kind is told so, and not which there are.
        assertThat(unknown.status()).isIn(204, 400, 403, 404);
    }

    @ParameterizedTest
    @MethodSource("withQuery")
    void a_parameter_that_is_not_what_was_asked_gets_a_sentence(ApiOperation operation) {
        for (String parameter : operation.queryParameters()) {
            for (String value : BadTexts.ENCODED) {
                if (value.length() < 12_000) {
                    send(operation, UNKNOWN, "?" + parameter + "=" + value, "", new byte[0]);
                }
            }
            send(operation, UNKNOWN, "?" + parameter + "=1&" + parameter + "=2", "", new byte[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whoever_is_not_known_is_told_so(ApiOperation operation) {
        for (String name : List.of("Viceversa-Session", "Cookie", "Authorization")) {
            for (String value : List.of("\u00ff\u00fe", "x", "vv_operator=x", "y".repeat(7_000))) {
                Draft draft = RawHttp.request(operation.method(), operation.pathWith(UNKNOWN))
                        .header(name, value)
                        .body(JSON, "{\"password\":\"wrong\"}");
                Reply reply = draft.send(illUsed.tool().base());
                Answers.assertHarmlessJson(operation + " with " + name + ": " + value, reply);
                assertThat(reply.status()).isIn(400, 401, 429);
            }
        }
    }

    private static String typeFor(ApiOperation operation) {
        return operation.hasBody() ? operation.mediaType() : JSON;
    }

    private Reply send(ApiOperation operation, String place, String query, String type, byte[] body) {
        String target = operation.pathWith(place) + query;
        Draft draft = RawHttp.request(operation.method(), target)
                .header("Viceversa-Operator", "1")
                .header("Viceversa-Session", visitor.session())
                .header("Cookie", operation.isOperators() ? illUsed.operator().cookie() : visitor.cookieHeader());
        Reply reply = (type.isEmpty() ? draft : draft.body(type, body))
                .send(illUsed.tool().base());
        String what = operation.method() + " " + target + " " + new String(body, StandardCharsets.UTF_8);
        if (isCsv(reply)) {
            Answers.assertHarmless(what, reply);
        } else {
            Answers.assertHarmlessJson(what, reply);
        }
        return reply;
    }

    private static boolean isCsv(Reply reply) {
        return reply.status() == 200 && reply.mediaType().equals("text/csv");
    }
}
