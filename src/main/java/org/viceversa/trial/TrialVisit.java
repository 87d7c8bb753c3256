package org.viceversa.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.viceversa.sandbox.LaunchToken;

/** One person's stay in the tool: opened by a launch of the sandbox, used through the API. */
final class TrialVisit {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI tool;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String session = "";

    private TrialVisit(HttpClient http, URI tool) {
        this.http = http;
        this.tool = tool;
    }

    /**
     * Goes through login and launch, as a browser does.
     *
     * @param tool its address, with a slash at the end
     * @throws TrialFailed when the tool does not let this person in
     */
    static TrialVisit open(HttpClient http, URI tool, LaunchToken launch) {
        TrialVisit visit = new TrialVisit(http, tool);
        Map<String, String> asked = new LinkedHashMap<>(launch.loginParameters());
        // This browser keeps cookies, and has no frames to store anything in.
        asked.remove("lti_storage_target");
        HttpResponse<String> login = visit.send(form(tool.resolve("lti/login"), asked));
        String question = expect(login, 302).headers().firstValue("Location").orElse("");
        HttpResponse<String> arrived =
                visit.send(form(tool.resolve("lti/launch"), launch.answerTo(URI.create(question))));
        String page = expect(arrived, 303).headers().firstValue("Location").orElse("");
        visit.session = page.substring(page.indexOf("s=") + 2);
        return visit;
    }

    JsonNode get(String path) {
        return call("GET", path, "application/json", "");
    }

    JsonNode post(String path, Object body) {
        return call("POST", path, "application/json", JSON.valueToTree(body).toString());
    }

    JsonNode put(String path, Object body) {
        return call("PUT", path, "application/json", JSON.valueToTree(body).toString());
    }

    JsonNode postCsv(String path, String csv) {
        return call("POST", path, "text/csv", csv);
    }

    JsonNode postFile(String path, String content) {
        return call("POST", path, "application/octet-stream", content);
    }

    /** Sends a form to another site, as the page of this visit would. */
    void submitForm(URI address, Map<String, String> fields) {
        expect(exchange(form(address, fields)), 200);
    }

    private JsonNode call(String method, String path, String type, String body) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(tool.resolve("api" + path))
                .header("Viceversa-Session", session)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
        if (answer.statusCode() / 100 != 2) {
            throw new TrialFailed(method + " " + path + " was answered with " + answer.statusCode() + ": "
                    + answer.body().lines().findFirst().orElse(""));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = exchange(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TrialFailed("The tool was stopped.");
        }
    }

    private void keep(String setCookie) {
        String[] cookie = setCookie.split(";", 2)[0].split("=", 2);
        cookies.put(cookie[0], cookie[1]);
    }

    private static HttpRequest.Builder form(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new TrialFailed(answer.uri().getPath() + " was answered with " + answer.statusCode());
        }
        return answer;
    }
}
