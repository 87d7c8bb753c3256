package org.viceversa.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.registration.web.RegistrationApi.json;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.testkit.Http;

/** Who gets to the operator's API. */
class OperatorAccessTest {

    private RegistrationApi api;

    @BeforeEach
    void start() throws Exception {
        api = new RegistrationApi(Optional.of(RegistrationApi.PASSWORD));
    }

    @AfterEach
    void stop() throws Exception {
        api.close();
    }

    @Test
    void signing_in_gives_a_cookie_for_this_api_alone() {
        HttpResponse<String> answer = api.signIn(RegistrationApi.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("vv_operator=")
                .endsWith("; Path=/viceversa/api/operator; Max-Age=28800; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void signing_out_takes_the_cookie_back() {
        HttpResponse<String> answer = api.signedIn().operator("DELETE", "/session", "");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("vv_operator=; ")
                .contains("Max-Age=0");
    }

    @Test
    void a_wrong_password_is_401_and_the_sixth_try_429() {
        for (String body : List.of("{\"password\":\"x\"}", "{}", "{\"password\":null}", "", "{\"password\":\"\"}")) {
            HttpResponse<String> answer = api.operator("POST", "/session", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(401);
            assertThat(code(answer)).isEqualTo("password-wrong");
        }
        assertThat(api.signIn(RegistrationApi.PASSWORD).statusCode()).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "POST, /platforms",
        "PUT, /platforms/6b0f3c3e-0000-4000-8000-000000000000",
        "POST, /platforms/6b0f3c3e-0000-4000-8000-000000000000/deployments",
        "GET, /platforms/6b0f3c3e-0000-4000-8000-000000000000/diagnostics",
        "PUT, /deployments/6b0f3c3e-0000-4000-8000-000000000000",
        "POST, /invitations",
        "DELETE, /invitations/6b0f3c3e-0000-4000-8000-000000000000",
        "POST, /keys",
        "DELETE, /session",
        "GET, /session",
        "POST, /session/",
        "POST, /session;x=1",
        "GET, /nothing",
    })
    void nothing_is_open_without_a_pass_nor_without_the_header(String method, String path) {
        HttpResponse<String> stranger = api.operator(method, path, "");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(code(stranger)).isEqualTo("operator-unknown");

        HttpResponse<String> forged = Http.send(api.signedIn().operatorRequest(method, path, ""));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(code(forged)).isEqualTo("operator-header-missing");
        assertThat(api.registrations.list()).isEmpty();
    }

    @Test
    void without_a_password_in_the_settings_everything_is_off() throws Exception {
        try (RegistrationApi off = new RegistrationApi(Optional.empty())) {
            assertThat(off.signIn("").statusCode()).isEqualTo(404);
            assertThat(code(off.operator("GET", "", ""))).isEqualTo("operator-off");
        }
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).path("code").asText();
    }
}
