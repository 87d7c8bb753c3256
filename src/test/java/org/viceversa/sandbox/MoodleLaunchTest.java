package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodleLaunchTest extends WithMoodle {

    @Test
    void a_login_has_a_json_hint_and_no_storage() throws IOException {
        Map<String, String> login = flow.login(activity).fields();

        assertThat(login).doesNotContainKey("lti_storage_target").containsEntry("login_hint", personId());
        assertThat(login.get("lti_message_hint"))
                .matches("\\{\"cmid\":" + activity.moduleId() + ",\"launchid\":\"ltilaunch" + activity.id()
                        + "_\\d+\"}");
    }

    @Test
    void the_message_hint_is_good_once() throws IOException {
        Map<String, String> asked = flow.authenticationRequest(flow.login(activity));
        HttpResponse<String> first = flow.browser().get(flow.authenticationAddress(asked));

        assertThat(Browser.form(first).fields()).containsKey("id_token");
        assertThat(flow.browser().get(flow.authenticationAddress(asked)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "scope, openid profile",
        "response_type, code",
        "nonce, ''",
        "lti_message_hint, '{}'",
        "redirect_uri, http://127.0.0.1/x"
    })
    void what_moodle_hides_ends_on_its_own_page(String name, String value) throws IOException {
        Map<String, String> asked = flow.authenticationRequest(flow.login(activity));
        asked.put(name, value);

        HttpResponse<String> answer = flow.browser().get(flow.authenticationAddress(asked));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Invalid request");
    }

    @ParameterizedTest
    @CsvSource({
        "response_mode, query, invalid_request, Invalid response_mode",
        "prompt, login, invalid_request, Invalid prompt",
        "client_id, other, unauthorized_client, Wrong client_id",
        "login_hint, 3, access_denied, login_hint is not the person who is logged in"
    })
    void other_mistakes_are_posted_to_the_tool(String name, String value, String error, String description)
            throws IOException {
        Browser.Form answer = flow.launch(activity, asked -> asked.put(name, value));

        assertThat(answer.fields()).containsEntry("error", error).containsEntry("error_description", description);
    }

    @Test
    void prompt_may_be_missing() throws IOException {
        assertThat(flow.launch(activity, asked -> asked.remove("prompt")).fields())
                .containsKey("id_token");
    }

    @Test
    void a_launch_has_the_claims_that_were_recorded() throws IOException {
        JsonNode claims = flow.idToken(activity).claims();

        List<String> names = new ArrayList<>();
        claims.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "aud",
                        "email",
                        "exp",
                        "family_name",
                        "given_name",
                        "iat",
                        "iss",
                        "name",
                        "nonce",
                        "sub",
                        Lti.GRADES_CLAIM,
                        Lti.OUTCOME_CLAIM,
                        Lti.ROSTER_CLAIM,
                        Lti.claim("context"),
                        Lti.claim("custom"),
                        Lti.claim("deployment_id"),
                        Lti.claim("ext"),
                        Lti.claim("launch_presentation"),
                        Lti.claim("lis"),
                        Lti.claim("message_type"),
                        Lti.claim("resource_link"),
                        Lti.claim("roles"),
                        Lti.claim("target_link_uri"),
                        Lti.claim("tool_platform"),
                        Lti.claim("version"));
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(60);
        assertThat(Json.texts(claims.path(Lti.claim("context")).path("type"))).containsExactly("CourseSection");
        assertThat(claims.path(Lti.ROSTER_CLAIM).path("context_memberships_url").asText())
                .isEqualTo(sandbox.issuer() + "/mod/lti/services.php/CourseSection/2/bindings/" + tool.deploymentId()
                        + "/memberships");
        assertThat(claims.path(Lti.GRADES_CLAIM).path("lineitems").asText())
                .isEqualTo(sandbox.issuer() + "/mod/lti/services.php/2/lineitems?type_id=" + tool.deploymentId());
        assertThat(claims.path(Lti.GRADES_CLAIM).path("lineitem").asText())
                .matches(".*/mod/lti/services.php/2/lineitems/\\d+/lineitem\\?type_id=\\d+");
        JsonNode custom = claims.path(Lti.claim("custom"));
        assertThat(custom.path("MixedCase").asText()).isEqualTo("Keep");
        assertThat(custom.path("mixedcase").asText()).isEqualTo("Keep");
        assertThat(custom.path("link_setting_url").asText()).endsWith("/links/{link_id}/custom");
    }

    @Test
    void with_privacy_the_number_is_sent_all_the_same_and_variables_are_null() throws IOException {
        sandbox.shareWith(tool, false, false);

        JsonNode claims = flow.idToken(activity).claims();

        assertThat(claims.has("name") || claims.has("email")).isFalse();
        assertThat(claims.path(Lti.claim("lis")).path("person_sourcedid").asText())
                .startsWith("EMP-");
        assertThat(claims.path(Lti.claim("ext")).has("user_username")).isFalse();
        assertThat(claims.path(Lti.claim("custom")).path("mail").isNull()).isTrue();
    }

    @Test
    void the_administrator_has_three_roles() {
        JsonNode claims = sandbox.launch(tool).as(sandbox.administrator()).claims();

        assertThat(Json.texts(claims.path(Lti.claim("roles"))))
                .containsExactlyInAnyOrder(
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator");
        assertThat(claims.path(Lti.claim("lis")).path("person_sourcedid").asText())
                .isEmpty();
    }

    @Test
    void a_launch_address_without_anybody_begins_as_nobody() throws IOException {
        Browser.Form login = Browser.form(
                new Browser(sandbox).get(sandbox.address() + "mod/lti/launch.php?id=" + activity.moduleId()));

        assertThat(login.fields()).containsEntry("login_hint", "0");
    }

    @Test
    void somebody_logged_out_ends_on_moodles_own_page() throws IOException {
        Browser nobody = new Browser(sandbox);
        Flow loggedOut = new Flow(sandbox, fake, nobody);
        Browser.Form login =
                Browser.form(nobody.get(sandbox.address() + "mod/lti/launch.php?id=" + activity.moduleId()));

        Browser.Form again =
                Browser.form(nobody.get(loggedOut.authenticationAddress(loggedOut.authenticationRequest(login))));
        HttpResponse<String> answer = nobody.post(again);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Invalid request");
    }

    private static String personId() {
        return sandbox.person("Ana Álvarez").id();
    }
}
