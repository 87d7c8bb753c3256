package org.viceversa.lti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    @Test
    void a_login_that_is_not_complete_is_noted_with_the_issuer_that_it_named() {
        api.login(Map.of("login_hint", ""));

        assertThat(api.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.registrationId()).isEmpty();
            assertThat(refusal.issuer()).isEqualTo(LaunchApi.ISSUER);
        });
    }
}
