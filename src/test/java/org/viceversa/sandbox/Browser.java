package org.viceversa.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as the sandbox's pages need: one cookie, and forms that post themselves. */
final class Browser {

    /** A form as it stands on a page. */
    record Form(String action, Map<String, String> fields) {}

    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]*)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxLms sandbox;
    private String cookie = "";

    Browser(SandboxLms sandbox) {
        this.sandbox = sandbox;
    }

    Browser signIn(Person person) throws IOException {
        HttpResponse<String> answer = post(sandbox.address() + "session", Map.of("person", person.id()));
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return this;
    }

    HttpResponse<String> get(String uri) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(uri)).GET());
    }

    HttpResponse<String> getWithoutCookie(String uri) throws IOException {
        String kept = cookie;
        cookie = "";
        HttpResponse<String> answer = get(uri);
        cookie = kept;
        return answer;
    }

    HttpResponse<String> post(String uri, Map<String, String> form) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(uri))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(LoginInitiation.encode(form))));
    }

    HttpResponse<String> post(Form form) throws IOException {
        return post(form.action(), form.fields());
    }

    static Form form(HttpResponse<String> page) {
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no form on: " + page.body());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = HIDDEN.matcher(page.body());
        while (field.find()) {
            fields.put(unescape(field.group(1)), unescape(field.group(2)));
        }
        return new Form(unescape(action.group(1)), fields);
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
