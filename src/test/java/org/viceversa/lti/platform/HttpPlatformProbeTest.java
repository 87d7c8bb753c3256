package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.PlatformProbe.Grant;
import org.viceversa.lti.PlatformProbe.KeySet;
import org.viceversa.lti.PlatformProbe.PublishedKey;
import org.viceversa.lti.PlatformProbe.RosterStart;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.Limits;
import org.viceversa.registration.Registration;

class HttpPlatformProbeTest {

    private static final String KEYS = "/mod/lti/certs.php";
    private static final String MODULUS =
            "uqQ0sOS8jefryYPjow3Gu-CZPM_AKWun1eMXg5casF1uO_BBULhWxvSiTHMDQ9GH-moZD2Wgmmln3Xd7BKrZObDVgs"
                    + "mUmQEnzcEuuVOKbDv8TNlsYtn5z4RcRs85ls2rp_qvzrYJ33ppgzYJ-usPRyyP6ZsT8gFGiPdWGNeWgrCdIIP-0yZ6"
                    + "ZtUpw24Arzg8-uuN426zRX9vLKD90LTsKsYNVcF59Dvtl5gXtEoW3fEmgv6IQK9IR83KBbqkb2QR9zh-N9JNy6M27h"
                    + "1mhjbw13PaIWyFYrNXK3mwU9i-lyxq9Ilua9Yl00pPijILQhDMf9IJjzLurScH_s3wOLPrfw";

    private final ServiceFixture fixture = new ServiceFixture();
    private final FakePlatform platform = fixture.platform;
    private final Registration moodle = fixture.moodle();
    private final HttpPlatformProbe probe = probe(Clock.systemUTC(), Duration.ofSeconds(4));

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void keys_are_told_with_their_sizes() {
        platform.on(
                KEYS,
                FakePlatform.json(
                        "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"kid\":\"887dd08e\",\"e\":\"AQAB\",\"n\":\""
                                + MODULUS
                                + "\",\"use\":\"sig\"},{\"kty\":\"EC\",\"crv\":\"P-256\"},{\"kty\":\"RSA\",\"n\":\"?\"}]}"));

        KeySet keySet = probe.readKeySet(moodle);

        assertThat(keySet.keys())
                .containsExactly(
                        new PublishedKey("887dd08e", "RSA", "RS256", 2048),
                        new PublishedKey("", "EC", "", 0),
                        new PublishedKey("", "RSA", "", 0));
    }

    @Test
    void the_platforms_clock_is_read_from_its_answers() {
        platform.on(KEYS, FakePlatform.json("{\"keys\":[]}"));
        Clock slow = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-2));

        Duration ahead = probe(slow, Duration.ofSeconds(4))
                .readKeySet(moodle)
                .clockAhead()
                .orElseThrow();

        assertThat(ahead).isBetween(Duration.ofSeconds(118), Duration.ofSeconds(122));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{}", "{\"keys\":{}}", "[]"})
    void what_is_no_key_set_is_unreadable(String body) {
        platform.on(KEYS, FakePlatform.text(200, "text/html", body));

        PlatformCallFailed failed = catchThrowableOfType(
                PlatformCallFailed.class, () -> new HttpPlatformKeySets(fixture.http).fetch(moodle));

        assertThat(failed.fault()).isEqualTo(Cause.UNREADABLE);
    }

    @Test
    void the_key_set_is_handed_on_as_it_came() {
        platform.on(KEYS, FakePlatform.json("{\"keys\":[{\"kid\":\"1\"}], \"more\":1}"));

        assertThat(new HttpPlatformKeySets(fixture.http).fetch(moodle))
                .isEqualTo("{\"keys\":[{\"kid\":\"1\"}], \"more\":1}");
    }

    @Test
    void each_token_is_asked_for_anew_and_once() {
        Grant first = probe.requestToken(moodle, Set.of(ServiceScope.ROSTER));
        probe.requestToken(moodle, Set.of(ServiceScope.ROSTER));

        assertThat(first.scopes()).containsExactly(ServiceScope.ROSTER);
        assertThat(platform.seen(ServiceFixture.TOKEN)).hasSize(2);
    }

    @Test
    void a_platform_that_allows_no_service_has_verified_the_signature_all_the_same() {
        platform.on(ServiceFixture.TOKEN, ServiceFixture.refusedScope());

        assertThat(probe.requestToken(moodle, Set.of(ServiceScope.ROSTER)).scopes())
                .isEmpty();
    }

    @Test
    void a_moodle_that_cannot_fetch_our_keys_is_understood() {
        platform.on(
                ServiceFixture.TOKEN,
                FakePlatform.text(
                        404,
                        "text/html; charset=utf-8",
                        "<!DOCTYPE html><html><head><title>Error | Site</title><style>p{}</style></head><body><p>Exception -"
                                + " mod_lti\\local\\ltiopenid\\jwks_helper::fix_jwks_alg(): Argument #1 ($jwks) must be of"
                                + " type array, null given</p></body></html>"));

        PlatformCallFailed failed = catchThrowableOfType(
                PlatformCallFailed.class, () -> probe.requestToken(moodle, Set.of(ServiceScope.ROSTER)));

        assertThat(failed.detail()).contains("must be of type array, null given");
        assertThat(probe.findTokenRemedy(moodle, failed)).isPresent();
    }

    @Test
    void a_rosters_beginning_is_counted_and_the_rest_left() {
        platform.on("/members", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"members\":[".getBytes());
            for (int i = 0; i < 20_000; i++) {
                exchange.getResponseBody().write(("{\"user_id\":\"" + i + "\"},").getBytes());
            }
        });

        assertThat(probe.readRosterStart(moodle, fixture.url("/members"))).isEqualTo(new RosterStart(1000, true));
    }

    @Test
    void a_small_roster_is_counted_whole() {
        platform.on("/members", FakePlatform.json("{\"members\":[{\"user_id\":\"1\"},{\"user_id\":\"2\"}]}"));

        assertThat(probe.readRosterStart(moodle, fixture.url("/members"))).isEqualTo(new RosterStart(2, false));
    }

    @Test
    void columns_are_counted() {
        platform.on("/columns", FakePlatform.json("[{},{}]"));

        assertThat(probe.countLineItems(moodle, fixture.url("/columns"))).isEqualTo(2);
    }

    @Test
    void a_platform_that_hangs_holds_the_probe_up_for_its_time_only() {
        platform.on(KEYS, platform.hanging());
        long startedAt = System.nanoTime();

        PlatformCallFailed failed = catchThrowableOfType(
                PlatformCallFailed.class,
                () -> probe(Clock.systemUTC(), Duration.ofMillis(200)).readKeySet(moodle));

        assertThat(failed.fault()).isEqualTo(Cause.UNREACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void nothing_is_tried_twice() {
        platform.on(KEYS, FakePlatform.status(503));

        assertThatThrownBy(() -> probe.readKeySet(moodle)).isInstanceOf(PlatformCallFailed.class);
        assertThat(platform.seen(KEYS)).hasSize(1);
    }

    @Test
    void a_column_that_answers_can_be_read() {
        platform.on("/column", FakePlatform.json("{\"label\":\"A\",\"scoreMaximum\":1}"));

        probe.readLineItem(moodle, fixture.url("/column"));

        assertThat(platform.seen("/column")).hasSize(1);
        assertThat(probe.listRemarks(moodle)).isEmpty();
        assertThat(Optional.of(new PlatformCallFailed(Cause.BROKEN, "")).flatMap(f -> probe.findTokenRemedy(moodle, f)))
                .isEmpty();
    }

    private HttpPlatformProbe probe(Clock clock, Duration time) {
        return new HttpPlatformProbe(fixture.http, fixture.tokens, clock, new Limits(time, 1, 2_000_000));
    }
}
