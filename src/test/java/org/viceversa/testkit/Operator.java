package org.viceversa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.Tool;

/** The tool's operator, signed in. */
public final class Operator {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningTool tool;
    private final String cookie;

    private Operator(RunningTool tool, String cookie) {
        this.tool = tool;
        this.cookie = cookie;
    }

    public static Operator of(RunningTool tool) {
        HttpResponse<String> answer = Http.send(Http.request(tool.at("/api/operator/session"))
                .header("Content-Type", "application/json")
                .header("Viceversa-Operator", "1")
                .POST(BodyPublishers.ofString("{\"password\":\"" + RunningTool.OPERATOR_PASSWORD + "\"}")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return new Operator(
                tool, answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]);
    }

    /** The name and value of what keeps the operator signed in. */
    public String cookie() {
        return cookie;
    }

    /** An address that one platform can register itself with. */
    public URI inviteAPlatform() {
        return URI.create(send("POST", "/invitations", "{\"note\":\"test\"}")
                .get("registrationUrl")
                .asText());
    }

    /** Has the sandbox register the tool, and switches it on there. */
    public Tool register(SandboxLms sandbox) {
        return sandbox.activate(sandbox.registerTool(inviteAPlatform()));
    }

    /** Tells the sandbox and the tool of each other by hand: for platforms whose issuer is not their own address. */
    public Tool registerByHand(SandboxLms sandbox) {
        URI launch = tool.at("/lti/launch");
        Tool known = sandbox.registerByHand(
                "Viceversa", tool.at("/lti/login"), tool.at("/lti/jwks.json"), List.of(launch), launch);
        ObjectNode platform = JSON.createObjectNode()
                .put("name", "By hand")
                .put("issuer", sandbox.issuer())
                .put("clientId", known.clientId())
                .put("deploymentId", known.deploymentId());
        platform.putObject("endpoints")
                .put("authorization", sandbox.authorizationAddress().toString())
                .put("token", sandbox.tokenAddress().toString())
                .put("keySet", sandbox.keysAddress().toString());
        platform.putArray("frameOrigins").add("http://localhost:" + sandbox.port());
        send("POST", "/platforms", platform.toString());
        return known;
    }

    public JsonNode overview() {
        return send("GET", "", "");
    }

    public JsonNode send(String method, String path, String json) {
        HttpResponse<String> answer = answer(method, path, json);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        try {
            return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> answer(String method, String path, String json) {
        return Http.send(Http.request(tool.at("/api/operator" + path))
                .header("Content-Type", "application/json")
                .header("Viceversa-Operator", "1")
                .header("Cookie", cookie)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }
}
