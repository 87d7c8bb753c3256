package org.viceversa.benchmark;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.RunningTool;

/** Registers the platform by hand, as an operator does on the operator's page. */
final class OperatorRegistration {

    private OperatorRegistration() {}

    static void register(URI tool, LoadedPlatform platform) {
        HttpResponse<String> session =
                post(tool, "/session", "", "{\"password\":\"" + RunningTool.OPERATOR_PASSWORD + "\"}");
        String cookie = session.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        post(
                tool,
                "/platforms",
                cookie,
                "{\"name\":\"Benchmark LMS\",\"issuer\":\"" + platform.issuer() + "\",\"clientId\":\""
                        + LoadedPlatform.CLIENT_ID
                        + "\",\"productFamily\":\"moodle\",\"endpoints\":{\"authorization\":\""
                        + platform.authorizationEndpoint() + "\",\"token\":\"" + platform.tokenEndpoint()
                        + "\",\"keySet\":\"" + platform.keySetAddress()
                        + "\"},\"frameOrigins\":[],\"active\":true,\"deploymentId\":\"" + LoadedPlatform.DEPLOYMENT_ID
                        + "\"}");
    }

    private static HttpResponse<String> post(URI tool, String path, String cookie, String json) {
        HttpResponse<String> answer = Http.send(Http.request(tool.resolve("/api/operator" + path))
                .header("Content-Type", "application/json")
                .header("Viceversa-Operator", "1")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(json)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
