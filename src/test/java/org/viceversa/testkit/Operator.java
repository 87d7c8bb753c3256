package org.viceversa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
