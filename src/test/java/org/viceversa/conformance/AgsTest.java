package org.viceversa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viceversa.platform.FakePlatform;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.testkit.Visitor;

/**
 * 1EdTech's certification 6.4, Assignment and Grade Services 2.0, as far as a running tool calls them: by its self-test.
 * Line items, scores and results are tested where they are made, against the sandbox in its three ways.
 */
class AgsTest extends OnEachDatabase {

    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    /** By the administrator, who may test. */
    private LaunchToken launch(Consumer<ObjectNode> change) {
        LaunchToken launch = platform.launch(registered).as(platform.administrator());
        ObjectNode endpoint = (ObjectNode) launch.claims().get(AGS);
        change.accept(endpoint);
        return launch.with(AGS, endpoint);
    }

    @Test
    @DisplayName("Learner launch with the URL of the line items")
    void learnerLaunch() {
        assertThat(launchAs(CourseRole.LEARNER)
                        .claims()
                        .at("/" + AGS.replace("/", "~1") + "/lineitems")
                        .asText())
                .isNotEmpty();
        enter(launchAs(CourseRole.LEARNER));
    }

    @Test
    @DisplayName("Line items are read with a token of the right scope and the right media type")
    void lineItemsAreRead() {
        JsonNode check = gradesCheck(launch(endpoint -> {}));
        assertThat(check.get("state").asText()).as(check.toString()).isEqualTo("OK");
        int columns = platform.lineItems(registered, platform.courses().get(0)).size();
        assertThat(check.get("finding").asText()).contains(": " + columns + ".");
    }

    @Test
    @DisplayName("Line items are read from a Moodle too, whose URLs carry a query")
    void moodle() {
        try (SandboxLms moodle = SandboxLms.start(SandboxSettings.defaults().withMode(Mode.MOODLE))) {
            LaunchToken launch = moodle.launch(operator.register(moodle)).as(moodle.administrator());
            assertThat(gradesCheck(launch).get("state").asText()).isEqualTo("OK");
        }
    }

    @Test
    @DisplayName("The one line item is read where only that is offered")
    void oneLineItem() {
        JsonNode check = gradesCheck(launch(endpoint -> endpoint.remove("lineitems")));
        assertThat(check.get("state").asText()).as(check.toString()).isEqualTo("OK");
    }

    @Test
    @DisplayName("Beyond the list: a launch without the service, or without a scope that reads")
    void notOffered() {
        LaunchToken without =
                platform.launch(registered).as(platform.administrator()).without(AGS);
        assertThat(gradesCheck(without).get("state").asText()).isEqualTo("NOT_APPLICABLE");
        JsonNode noScope = gradesCheck(launch(endpoint -> endpoint.putArray("scope")));
        assertThat(noScope.get("state").asText()).isEqualTo("WARNING");
        JsonNode noUrl = gradesCheck(launch(endpoint -> endpoint.remove(List.of("lineitems", "lineitem"))));
        assertThat(noUrl.get("state").asText()).isEqualTo("WARNING");
        assertThat(noUrl.get("advice").asText()).isNotBlank();
    }

    @Test
    @DisplayName("Beyond the list: line items that fail, are HTML, or are forbidden")
    void faults() {
        platform.misbehave(Misbehaviour.none().onlyAt("lineitem").failingEvery(1));
        assertFailed(gradesCheck(launch(endpoint -> {})), "has a fault");
        platform.misbehave(Misbehaviour.none().onlyAt("lineitem").withHtmlForJson());
        assertFailed(gradesCheck(launch(endpoint -> {})), "could not be understood");
        try (FakePlatform elsewhere = FakePlatform.start()) {
            elsewhere.on("/columns", FakePlatform.status(403));
            String url = elsewhere.uri("/columns").toString();
            assertFailed(gradesCheck(launch(endpoint -> endpoint.put("lineitems", url))), "does not allow");
            assertFailed(
                    gradesCheck(launch(endpoint -> endpoint.put("lineitems", url + "-gone"))), "does not have this");
        }
    }

    @Test
    @DisplayName("Beyond the list: an endpoint that is no object, or has no URLs that are addresses")
    void nonsense() {
        for (Object endpoint : new Object[] {"text", 7, List.of()}) {
            LaunchToken launch =
                    platform.launch(registered).as(platform.administrator()).with(AGS, endpoint);
            assertThat(new Visitor(tool).launch(launch).statusCode()).isIn(303, 400);
        }
        LaunchToken noAddress = launch(endpoint -> endpoint.put("lineitems", "javascript:alert(1)"));
        assertThat(new Visitor(tool).launch(noAddress).statusCode()).isIn(303, 400);
    }

    private static void assertFailed(JsonNode check, String finding) {
        assertThat(check.get("state").asText()).as(check.toString()).isEqualTo("FAILED");
        assertThat(check.get("finding").asText()).contains(finding);
        assertThat(check.get("advice").asText()).isNotBlank();
    }

    private JsonNode gradesCheck(LaunchToken launch) {
        for (JsonNode check : Visitor.json(enter(launch).get("/diagnostics")).get("checks")) {
            if (check.get("id").asText().equals("grades")) {
                return check;
            }
        }
        throw new AssertionError("the self-test looks at no grades");
    }
}
