package org.viceversa.lti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.lti.LaunchRefusal;

/** What is noted of refused launches, and what the person in front of the screen gets to see. */
class RefusedLaunchesTest {

    private LaunchApi api;

    @BeforeEach
    void start() throws Exception {
        api = new LaunchApi();
    }

    @AfterEach
    void stop() throws Exception {
        api.close();
    }

    @Test
    void a_launch_that_is_refused_while_it_is_verified_is_found_under_its_platform() {
        HttpResponse<String> answer = api.launch(api.begin(), Map.of("id_token", "a.b.c"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(api.refusalsOfThePlatform()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("signature-wrong");
            assertThat(refusal.issuer()).isEqualTo(LaunchApi.ISSUER);
            assertThat(answer.body()).contains(refusal.reference());
        });
    }

    @Test
    void an_error_that_the_platform_sends_is_found_under_it() {
        api.launch(api.begin(), Map.of("error", "invalid_request"));

        assertThat(api.refusalsOfThePlatform()).extracting(LaunchRefusal::code).containsExactly("platform-error");
    }

    @Test
    void a_login_for_a_foreign_target_is_found_under_its_platform() {
        api.login(Map.of("target_link_uri", "https://evil.example.org/"));

        assertThat(api.refusalsOfThePlatform()).extracting(LaunchRefusal::code).containsExactly("target-foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void whoever_looks_at_the_address_is_told_what_it_is_for_and_is_not_noted(String method) {
        HttpResponse<String> answer = api.visit(method, "");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(answer.body()).matches(page -> method.equals("HEAD") || page.contains("for learning platforms"));
        assertThat(api.refusals()).isEmpty();
    }

    @Test
    void a_launch_that_comes_by_get_is_refused_and_noted() {
        assertThat(api.visit("GET", "?state=x&id_token=a.b.c").statusCode()).isEqualTo(400);
        assertThat(api.refusals()).extracting(LaunchRefusal::code).containsExactly("launch-by-get");
    }

    @Test
    void of_an_unknown_platform_the_operator_gets_to_know_what_was_looked_for_and_the_person_does_not() {
        HttpResponse<String> answer = api.login(Map.of("client_id", "<script>alert(1)</script>"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("script>alert", "client-1");
        assertThat(api.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.detail())
                        .contains("<script>alert(1)</script>", LaunchApi.ISSUER, LaunchApi.CLIENT));
    }

    @Test
    void a_login_that_is_not_complete_is_noted_with_the_issuer_that_it_named() {
        api.login(Map.of("login_hint", ""));

        assertThat(api.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.registrationId()).isEmpty();
            assertThat(refusal.issuer()).isEqualTo(LaunchApi.ISSUER);
        });
    }

    @Test
    void what_belongs_to_no_platform_is_noted_a_hundred_times_a_minute_and_a_platforms_own_always() {
        for (int i = 0; i < 120; i++) {
            assertThat(api.login(Map.of("client_id", "stranger-" + i)).statusCode())
                    .isEqualTo(403);
        }
        api.login(Map.of("target_link_uri", "https://evil.example.org/"));
        assertThat(api.refusals()).hasSize(101);
        assertThat(api.refusalsOfThePlatform()).hasSize(1);

        api.passMinutes(1);
        api.login(Map.of("client_id", "stranger"));
        assertThat(api.refusals()).hasSize(102);
    }
}
