package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP answer. */
record Response(int status, Map<String, String> headers, byte[] body) {

    Response {
        headers = Map.copyOf(headers);
    }

    static Response html(int status, String html) {
        return text(status, "text/html; charset=utf-8", html);
    }

    static Response json(int status, JsonNode json) {
        return text(status, "application/json", Json.write(json));
    }

    static Response text(int status, String mediaType, String text) {
        return new Response(status, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
    }

    static Response empty(int status) {
        return new Response(status, Map.of(), new byte[0]);
    }

    /** With 302, so that a form post is followed by a GET. */
    static Response redirect(String location) {
        return empty(302).with("Location", location);
    }

    Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
