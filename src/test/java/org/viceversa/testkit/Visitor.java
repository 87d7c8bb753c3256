package org.viceversa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.viceversa.sandbox.LaunchToken;

/** A person's browser without a window: it keeps the tool's cookies and goes where it is sent. */
public final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern AUTHENTICATION_URL = Pattern.compile("data-authentication-url=\"([^\"]*)\"");

    private final RunningTool tool;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String session = "";

    public Visitor(RunningTool tool) {
        this.tool = tool;
    }

    /** The platform's login initiation, by POST; the tool's answer. */
    public HttpResponse<String> beginLogin(LaunchToken launch) {
        return send(Http.form(tool.at("/lti/login"), launch.loginParameters()));
    }

    /** Begins a login and answers it with this token, as the platform's page would. */
    public HttpResponse<String> launch(LaunchToken launch) {
        return answer(launch, beginLogin(launch));
    }

    /** Answers a login that was begun. */
    public HttpResponse<String> answer(LaunchToken launch, HttpResponse<String> login) {
        return post(launch.answerTo(authenticationRequest(login)));
    }

    /** Where a login sends the browser: by redirect, or by a page that first puts something into platform storage. */
    public static URI authenticationRequest(HttpResponse<String> login) {
        if (login.statusCode() == 302) {
            return location(login);
        }
        assertThat(login.statusCode()).as(login.body()).isEqualTo(200);
        Matcher url = AUTHENTICATION_URL.matcher(login.body());
        assertThat(url.find()).as(login.body()).isTrue();
        return URI.create(url.group(1).replace("&amp;", "&"));
    }

    public HttpResponse<String> post(Map<String, String> form) {
        HttpResponse<String> answer = send(Http.form(tool.at("/lti/launch"), form));
        if (answer.statusCode() == 303) {
            session = location(answer).getQuery().substring(2);
        }
        return answer;
    }

    /** Launches, and expects to be let in. */
    public Visitor enter(LaunchToken launch) {
        HttpResponse<String> answer = launch(launch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return this;
    }

    public JsonNode me() {
        return json(get("/me"));
    }

    public HttpResponse<String> get(String apiPath) {
        return call("GET", apiPath, "");
    }

    public HttpResponse<String> call(String method, String apiPath, String json) {
        return send(Http.request(tool.at("/api" + apiPath))
                .header("Viceversa-Session", session)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the browser sends with each request. */
    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public String session() {
        return session;
    }

    /** This browser going on at another node of the same tool. */
    public Visitor at(RunningTool other) {
        Visitor there = new Visitor(other);
        there.cookies.putAll(cookies);
        there.session = session;
        return there;
    }

    public Visitor forgetCookies() {
        cookies.clear();
        return this;
    }

    public static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        HttpResponse<String> answer = Http.send(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        assertThat(header).contains("Secure", "HttpOnly", "SameSite=None", "Partitioned");
        String[] pair = header.split(";")[0].split("=", 2);
        if (header.contains("Max-Age=0;")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
