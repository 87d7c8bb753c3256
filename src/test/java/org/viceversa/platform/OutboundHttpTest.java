package org.viceversa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.viceversa.platform.CallFailed.Kind;

class OutboundHttpTest {

    private static final Limits QUICK = new Limits(Duration.ofSeconds(3), 3, 2_000_000);

    private final FakePlatform platform = FakePlatform.start();
    private final List<Duration> pauses = new ArrayList<>();

    private final OutboundHttp http = http(new AddressGuard(true), QUICK);

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void an_answer_is_read_whole_as_utf8_whatever_it_calls_itself() throws CallFailed {
        platform.on("/a", FakePlatform.text(200, "text/html; charset=iso-8859-1", "{\"name\":\"Bilal Başaran\"}"));

        Answer answer = http.send(Outgoing.get(platform.uri("/a"), Map.of("Accept", "application/x")));

        assertThat(answer.body()).isEqualTo("{\"name\":\"Bilal Başaran\"}");
        assertThat(answer.headers().first("content-TYPE")).contains("text/html; charset=iso-8859-1");
        assertThat(platform.seen().get(0).headers().get("Accept")).containsExactly("application/x");
    }

    @Test
    void a_fault_that_passes_is_outlived() throws CallFailed {
        platform.on("/a", FakePlatform.status(500), FakePlatform.status(502), FakePlatform.json("{}"));

        assertThat(get("/a").body()).isEqualTo("{}");
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(pauses.get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void after_three_tries_it_gives_up() {
        platform.on("/a", FakePlatform.status(503));

        CallFailed failed = failure("/a");

        assertThat(failed.kind()).isEqualTo(Kind.STATUS);
        assertThat(failed.status()).isEqualTo(503);
        assertThat(platform.seen()).hasSize(3);
    }

    @Test
    void a_refusal_is_not_tried_again() {
        platform.on("/a", FakePlatform.status(400));

        assertThat(failure("/a").status()).isEqualTo(400);
        assertThat(platform.seen()).hasSize(1);
    }

    @Test
    void a_post_is_tried_once_unless_it_may_be_repeated() {
        platform.on("/a", FakePlatform.status(503));

        assertThatThrownBy(() -> http.request("POST", platform.uri("/a"), Map.of(), "x"))
                .isInstanceOf(CallFailed.class);
        assertThat(platform.seen()).hasSize(1);
    }

    @Test
    void a_post_that_may_be_repeated_has_a_new_body_each_time() throws CallFailed {
        platform.on("/a", FakePlatform.status(503), FakePlatform.json("{}"));
        AtomicInteger made = new AtomicInteger();
        Outgoing call = new Outgoing(
                "POST",
                platform.uri("/a"),
                Map.of("Content-Type", "text/plain"),
                Optional.of(() -> "assertion " + made.incrementAndGet()),
                true);

        http.send(call);

        assertThat(platform.seen()).extracting(FakePlatform.Seen::body).containsExactly("assertion 1", "assertion 2");
    }

    @Test
    void a_short_retry_after_is_respected() throws CallFailed {
        platform.on("/a", FakePlatform.status(429).with("Retry-After", "2"), FakePlatform.json("{}"));

        get("/a");

        assertThat(pauses).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void a_long_retry_after_is_handed_to_the_caller() {
        platform.on("/a", FakePlatform.status(429).with("Retry-After", "120"));

        CallFailed failed = failureOf(http.with(QUICK.withTime(Duration.ofHours(1))), platform.uri("/a"));

        assertThat(failed.retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(platform.seen()).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void a_pause_that_does_not_fit_the_time_is_not_begun() {
        platform.on("/a", FakePlatform.status(429).with("Retry-After", "4"));

        assertThat(failure("/a").status()).isEqualTo(429);
        assertThat(pauses).isEmpty();
    }

    @Test
    void a_platform_that_never_answers_ends_with_the_time() {
        platform.on("/a", platform.hanging());
        OutboundHttp hasty = http.with(QUICK.withTime(Duration.ofMillis(300)));

        CallFailed failed = failureOf(hasty, platform.uri("/a"));

        assertThat(failed.kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    void a_body_that_never_ends_ends_with_the_time() {
        platform.on("/a", platform.stuck("{\"members\":["));
        OutboundHttp hasty = http.with(QUICK.withTime(Duration.ofMillis(300)));

        CallFailed failed = failureOf(hasty, platform.uri("/a"));

        assertThat(failed.kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    void a_body_that_was_cut_off_is_asked_for_again() throws CallFailed {
        platform.on("/a", FakePlatform.cutOff("{\"id\":"), FakePlatform.json("{\"id\":1}"));

        assertThat(get("/a").body()).isEqualTo("{\"id\":1}");
    }

    @Test
    void a_body_of_20_mb_is_left_after_2() {
        platform.on("/a", FakePlatform.huge(20_000_000));

        CallFailed failed = failure("/a");

        assertThat(failed.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(platform.seen()).hasSize(1);
    }

    @Test
    void a_stream_may_be_left_early() throws CallFailed {
        platform.on("/a", FakePlatform.huge(20_000_000));
        Outgoing call = Outgoing.get(platform.uri("/a"), Map.of());

        int first = http.read(call, (headers, body) -> body.readNBytes(100_000).length);

        assertThat(first).isEqualTo(100_000);
    }

    @Test
    void what_the_tool_does_with_a_stream_is_its_own_time() throws CallFailed {
        platform.on("/a", FakePlatform.huge(1_000_000));
        OutboundHttp hasty = http.with(QUICK.withTime(Duration.ofMillis(1000)));

        long total = hasty.read(Outgoing.get(platform.uri("/a"), Map.of()), (headers, body) -> {
            long read = body.readNBytes(10).length;
            long busyUntil = System.nanoTime() + Duration.ofMillis(1300).toNanos();
            while (System.nanoTime() < busyUntil) {
                Thread.onSpinWait();
            }
            return read + body.readAllBytes().length;
        });

        assertThat(total).isGreaterThanOrEqualTo(1_000_000);
    }

    @Test
    void a_stream_that_was_begun_is_not_begun_again() {
        platform.on("/a", FakePlatform.cutOff("begun"));
        Outgoing call = Outgoing.get(platform.uri("/a"), Map.of());

        CallFailed failed = catchThrowableOfType(
                CallFailed.class, () -> http.read(call, (headers, body) -> body.readAllBytes().length));

        assertThat(failed.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(platform.seen()).hasSize(1);
    }

    @Test
    void a_redirect_within_the_origin_is_followed() throws CallFailed {
        platform.on("/a", FakePlatform.status(302).with("Location", "/b?c=1"));
        platform.on("/b", FakePlatform.json("{}"));

        assertThat(get("/a").body()).isEqualTo("{}");
        assertThat(platform.seen("/b").get(0).query()).isEqualTo("c=1");
    }

    @Test
    void a_redirect_to_another_host_is_not_followed() {
        try (FakePlatform other = FakePlatform.start()) {
            platform.on(
                    "/a",
                    FakePlatform.status(302).with("Location", other.uri("/b").toString()));

            assertThat(failure("/a").kind()).isEqualTo(Kind.REDIRECTED);
            assertThat(other.seen()).isEmpty();
        }
    }

    @Test
    void a_redirect_to_another_scheme_is_not_followed() {
        platform.on("/a", FakePlatform.status(301).with("Location", "https://127.0.0.1:" + platform.port() + "/a"));

        assertThat(failure("/a").kind()).isEqualTo(Kind.REDIRECTED);
    }

    @Test
    void a_redirect_of_a_post_is_not_followed() {
        platform.on("/a", FakePlatform.status(307).with("Location", "/b"));
        platform.on("/b", FakePlatform.json("{}"));

        CallFailed failed =
                catchThrowableOfType(CallFailed.class, () -> http.request("POST", platform.uri("/a"), Map.of(), "x"));

        assertThat(failed.kind()).isEqualTo(Kind.REDIRECTED);
        assertThat(platform.seen("/b")).isEmpty();
    }

    @Test
    void redirects_in_a_circle_end() {
        platform.on("/a", FakePlatform.status(302).with("Location", "/a"));

        assertThat(failure("/a").kind()).isEqualTo(Kind.REDIRECTED);
        assertThat(platform.seen()).hasSize(4);
    }

    @Test
    void a_private_address_is_not_called() {
        CallFailed failed = failureOf(http(new AddressGuard(false), QUICK), platform.uri("/a"));

        assertThat(failed.kind()).isEqualTo(Kind.ADDRESS_REFUSED);
        assertThat(platform.seen()).isEmpty();
    }

    @Test
    void a_host_that_moves_to_a_private_address_is_not_followed_there() {
        platform.on("/a", FakePlatform.status(302).with("Location", "/b"));
        AtomicInteger lookUps = new AtomicInteger();
        AddressGuard moving = new AddressGuard(false, host ->
                new InetAddress[] {InetAddress.getByName(lookUps.getAndIncrement() == 0 ? "8.8.8.8" : "127.0.0.1")});

        CallFailed failed = failureOf(http(moving, QUICK), platform.uri("/a"));

        assertThat(failed.kind()).isEqualTo(Kind.ADDRESS_REFUSED);
        assertThat(platform.seen("/b")).isEmpty();
    }

    @Test
    void a_closed_port_is_unreachable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(failureOf(http, URI.create("http://127.0.0.1:" + port + "/")).kind())
                .isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void an_unknown_host_is_unreachable() {
        AddressGuard nowhere = new AddressGuard(false, host -> {
            throw new java.net.UnknownHostException(host);
        });

        CallFailed failed = failureOf(http(nowhere, QUICK), URI.create("https://nowhere.example.org/"));

        assertThat(failed.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failed.detail()).contains("the host's name is unknown");
    }

    @Test
    void a_failure_tells_the_operator_where_and_what_but_no_secret() {
        String token = "8e02d236803d0de3876af577706cf18c";
        String page = "<html><head><title>x</title></head><body><p>No entry for " + token
                + "</p><a href=\"?sesskey=Ab12Cd34\">sesskey=Ab12Cd34</a> eyJhbGciOiJSUzI1NiJ9abc.eyJzdWIiOiI2In0123456789</body>";
        platform.on("/mod/lti/token.php", FakePlatform.text(404, "text/html", page));

        CallFailed failed = failure("/mod/lti/token.php?secret=7");

        assertThat(failed.detail())
                .startsWith("GET " + platform.base() + "/mod/lti/token.php answered 404: No entry for …")
                .doesNotContain(token, "Ab12Cd34", "eyJ", "secret=7", "<");
        assertThat(failed.text()).isEqualTo(page);
    }

    private Answer get(String path) throws CallFailed {
        return http.send(Outgoing.get(platform.uri(path), Map.of()));
    }

    private CallFailed failure(String path) {
        return failureOf(http, platform.uri(path));
    }

    private static CallFailed failureOf(OutboundHttp http, URI address) {
        return catchThrowableOfType(CallFailed.class, () -> http.send(Outgoing.get(address, Map.of())));
    }

    private OutboundHttp http(AddressGuard guard, Limits limits) {
        BackOff noted = new BackOff(Clock.systemUTC()) {
            @Override
            void pause(Duration time) {
                pauses.add(time);
            }
        };
        return new OutboundHttp(new GuardedExchange(guard), noted, limits);
    }
}
