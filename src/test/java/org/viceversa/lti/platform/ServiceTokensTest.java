package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.platform.FakePlatform;
import org.viceversa.registration.Registration;

class ServiceTokensTest {

    private static final List<Set<String>> ROSTER = ServiceScope.READ_ROSTER;

    private final ServiceFixture fixture = new ServiceFixture();
    private final Registration moodle = fixture.moodle();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void a_token_request_is_what_the_specification_asks() {
        token(ROSTER);

        FakePlatform.Seen request = fixture.platform.seen().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(ServiceFixture.form(request))
                .containsExactly(
                        Map.entry("grant_type", "client_credentials"),
                        Map.entry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
                        Map.entry("client_assertion", "signed-1"),
                        Map.entry("scope", ServiceScope.ROSTER));
    }

    @Test
    void the_assertion_is_dated_back_and_names_client_audience_and_deployment() {
        token(ROSTER);

        long now = fixture.clock.instant().getEpochSecond();
        assertThat(fixture.assertions.get(0))
                .containsEntry("iss", "client-1")
                .containsEntry("sub", "client-1")
                .containsEntry("aud", fixture.url(ServiceFixture.TOKEN))
                .containsEntry("iat", now - 5)
                .containsEntry("exp", now + 300)
                .containsEntry("jti", "secret-1")
                .containsEntry("https://purl.imsglobal.org/spec/lti/claim/deployment_id", "7");
    }

    @Test
    void a_token_is_kept_until_a_minute_before_it_ends() {
        assertThat(token(ROSTER)).isEqualTo("first");
        fixture.clock.goOn(Duration.ofSeconds(3539));
        assertThat(token(ROSTER)).isEqualTo("first");
        fixture.clock.goOn(Duration.ofSeconds(2));
        assertThat(token(ROSTER)).isEqualTo("second");
    }

    @Test
    void each_scope_set_and_each_registration_has_a_token_of_its_own() {
        assertThat(token(ROSTER)).isEqualTo("first");
        assertThat(token(ServiceScope.POST_SCORES)).isEqualTo("second");
        assertThat(fixture.tokens.get(fixture.moodle(), ROSTER).token().value()).isEqualTo("third");
    }

    @Test
    void a_try_after_a_fault_bears_a_new_assertion() {
        fixture.platform.on(ServiceFixture.TOKEN, FakePlatform.status(500), ServiceFixture.token("late"));

        assertThat(token(ROSTER)).isEqualTo("late");
        assertThat(fixture.assertions).extracting(claims -> claims.get("jti")).containsExactly("secret-1", "secret-2");
    }

    @Test
    void many_threads_ask_for_a_token_once() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        fixture.platform.on(ServiceFixture.TOKEN, exchange -> {
            await(gate);
            ServiceFixture.token("shared").write(exchange);
        });
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> waiting = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                waiting.add(threads.submit(() -> token(ROSTER)));
            }
            gate.countDown();
            for (Future<String> each : waiting) {
                assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo("shared");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(fixture.platform.seen()).hasSize(1);
    }

    @Test
    void a_failure_is_not_kept() {
        fixture.platform.on(ServiceFixture.TOKEN, FakePlatform.status(400), ServiceFixture.token("later"));

        assertThat(failure(ROSTER).fault()).isEqualTo(Cause.REFUSED);
        assertThat(token(ROSTER)).isEqualTo("later");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"t\"}",
                "{\"access_token\":\"t\",\"expires_in\":\"3600\",\"scope\":\"\"}",
                "{\"access_token\":\"t\",\"scope\":[\"other\",\"https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly\"]}",
                "{\"access_token\":\"t\",\"scope\":\"other  https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly\"}",
                "\uFEFF {\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":null}"
            })
    void a_token_answer_is_read_leniently(String body) {
        fixture.platform.on(ServiceFixture.TOKEN, FakePlatform.text(200, "text/html", body));

        assertThat(token(ROSTER)).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>Log in</body></html>",
                "",
                "[]",
                "{\"access_token\":\"\"}",
                "{\"access_token\":\"two words\"}",
                "{\"access_token\":\"line\\r\\nX-Injected: 1\"}",
                "{\"access_token\":null}",
                "{\"access_token\":"
            })
    void an_answer_without_a_usable_token_is_unreadable(String body) {
        fixture.platform.on(ServiceFixture.TOKEN, FakePlatform.text(200, "application/json", body));

        assertThat(failure(ROSTER).fault()).isEqualTo(Cause.UNREADABLE);
    }

    @Test
    void where_a_platform_grants_only_the_wider_scope_that_is_asked_next_and_kept() {
        fixture.platform.on(
                ServiceFixture.TOKEN,
                ServiceFixture.refusedScope(),
                ServiceFixture.token("wide"),
                FakePlatform.status(500));

        assertThat(token(ServiceScope.READ_COLUMNS)).isEqualTo("wide");
        assertThat(token(ServiceScope.READ_COLUMNS)).isEqualTo("wide");
        assertThat(fixture.platform.seen())
                .extracting(seen -> ServiceFixture.form(seen).get("scope"))
                .containsExactly(ServiceScope.LINE_ITEM_READ, ServiceScope.LINE_ITEM);
    }

    @Test
    void a_token_for_other_scopes_than_asked_is_none() {
        fixture.platform.on(
                ServiceFixture.TOKEN, FakePlatform.json("{\"access_token\":\"t\",\"scope\":\"something else\"}"));

        PlatformCallFailed failed = failure(ROSTER);

        assertThat(failed.fault()).isEqualTo(Cause.NOT_ALLOWED);
        assertThat(failed.detail()).contains("contextmembership.readonly");
    }

    @Test
    void moodles_broken_json_in_an_error_is_told_to_the_operator() {
        fixture.platform.on(
                ServiceFixture.TOKEN,
                FakePlatform.text(
                        400,
                        "text/html; charset=utf-8",
                        "{\n  \"error\" : \"\"kid\" invalid, unable to lookup correct key\"\n}"));

        PlatformCallFailed failed = failure(ROSTER);

        assertThat(failed.fault()).isEqualTo(Cause.REFUSED);
        assertThat(failed.detail()).contains("unable to lookup correct key");
    }

    @ParameterizedTest
    @CsvSource({
        "401, NOT_ALLOWED",
        "403, NOT_ALLOWED",
        "404, NOT_FOUND",
        "409, CONFLICT",
        "422, REFUSED",
        "304, UNREADABLE"
    })
    void a_refusal_is_told_in_the_words_of_lti(int status, Cause cause) {
        fixture.platform.on(ServiceFixture.TOKEN, FakePlatform.status(status));

        assertThat(failure(ROSTER).fault()).isEqualTo(cause);
    }

    @Test
    void a_busy_platform_says_when_to_come_back() {
        fixture.platform.on(ServiceFixture.TOKEN, FakePlatform.status(429).with("Retry-After", "60"));

        PlatformCallFailed failed = failure(ROSTER);

        assertThat(failed.fault()).isEqualTo(Cause.BUSY);
        assertThat(failed.retryAfter()).contains(Duration.ofMinutes(1));
        assertThat(failed.mayRetry()).isTrue();
    }

    @Test
    void a_token_never_shows_in_text() {
        assertThat(fixture.tokens.get(moodle, ROSTER).toString()).doesNotContain("first");
    }

    private String token(List<Set<String>> scopes) {
        return fixture.tokens.get(moodle, scopes).token().value();
    }

    private PlatformCallFailed failure(List<Set<String>> scopes) {
        return catchThrowableOfType(PlatformCallFailed.class, () -> token(scopes));
    }

    private static void await(CountDownLatch gate) {
        try {
            assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
