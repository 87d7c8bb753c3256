package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.testkit.RawHttp;
import org.viceversa.testkit.RawHttp.Reply;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.SharedTools.IllUsed;

/** Twenty megabytes where a few hundred bytes are asked for: refused, and nobody else notices. */
class LargeBodiesTest {

    private static final int LARGE = 20_000_000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final IllUsed illUsed = SharedTools.illUsed();

    @AfterEach
    void isStillWell() {
        assertThat(illUsed.tool().isReady()).isTrue();
        assertThat(illUsed.tool().log()).doesNotContain("OutOfMemoryError");
    }

    static Stream<String> pages() {
        return Stream.of("/lti/login", "/lti/launch", "/lti/register", "/app", "/");
    }

    static Stream<ApiOperation> operations() {
        return ApiOperation.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_form_without_end_is_refused_on_a_page(String path) {
        byte[] form = filled("id_token=", "");
        for (RawHttp.Draft draft : new RawHttp.Draft[] {
            RawHttp.request("POST", path).body(FORM, form),
            RawHttp.request("POST", path).chunkedBody(FORM, form)
        }) {
            Reply reply = draft.send(illUsed.tool().base());
            Answers.assertHarmless("20 MB to " + path, reply);
            assertThat(reply.status()).isIn(400, 413);
            assertThat(reply.mediaType()).isEqualTo("text/html");
            assertThat(reply.body()).contains("larger than 1 MB");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_body_without_end_is_refused_as_a_problem(ApiOperation operation) {
        Reply reply = draft(operation)
                .body(JSON, filled("{\"note\":\"", "\"}"))
                .send(illUsed.tool().base());
        Answers.assertHarmlessJson("20 MB to " + operation, reply);
        assertThat(reply.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nor_is_one_read_that_does_not_say_its_length(ApiOperation operation) {
        Reply reply = draft(operation)
                .chunkedBody(JSON, filled("{\"note\":\"", "\"}"))
                .send(illUsed.tool().base());
        Answers.assertHarmlessJson("20 MB in pieces to " + operation, reply);
        if (operation.isOperators() && operation.hasBody()) {
            assertThat(reply.status()).as(reply.body()).isEqualTo(413);
        }
    }

    private RawHttp.Draft draft(ApiOperation operation) {
        return RawHttp.request(operation.method(), operation.pathWith("00000000-0000-4000-8000-000000000000"))
                .header("Viceversa-Operator", "1")
                .header("Cookie", illUsed.operator().cookie());
    }

    private static byte[] filled(String begin, String end) {
        byte[] body = new byte[LARGE];
        Arrays.fill(body, (byte) 'a');
        System.arraycopy(begin.getBytes(), 0, body, 0, begin.length());
        System.arraycopy(end.getBytes(), 0, body, LARGE - end.length(), end.length());
        return body;
    }
}
