package org.viceversa.sandbox;

import com.sun.net.httpserver.Headers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An HTTP request, read and bounded.
 *
 * @param path decoded
 * @param rawQuery as it was sent, empty when there was none
 * @param pathValues what stood at the places that the route names
 */
record Request(
        String method, String path, String rawQuery, Map<String, String> pathValues, Headers headers, String body) {

    private static final Pattern COOKIE = Pattern.compile(";\\s*");

    Request withPathValues(Map<String, String> values) {
        return new Request(method, path, rawQuery, values, headers, body);
    }

    /** What stood at that place of the route. */
    String at(String name) {
        return pathValues.getOrDefault(name, "");
    }

    Map<String, String> query() {
        return decode(rawQuery);
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(query().get(name)).filter(value -> !value.isEmpty());
    }

    int number(String name, int otherwise) {
        return query(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    boolean isForm() {
        return mediaType().equals("application/x-www-form-urlencoded");
    }

    Map<String, String> form() {
        return isForm() ? decode(body) : Map.of();
    }

    String form(String name) {
        return form().getOrDefault(name, "");
    }

    /** From the form of a POST, else from the query. */
    Map<String, String> parameters() {
        return method.equals("POST") ? form() : query();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** The Content-Type without its parameters. */
    String mediaType() {
        return header("Content-Type").map(type -> type.split(";")[0].strip()).orElse("");
    }

    Optional<String> bearer() {
        return header("Authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip());
    }

    Optional<String> cookie(String name) {
        return header("Cookie").stream()
                .flatMap(COOKIE::splitAsStream)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst();
    }

    /** The first value of each name. */
    static Map<String, String> decode(String encoded) {
        Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(encoded.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> values.putIfAbsent(plain(pair[0]), pair.length > 1 ? plain(pair[1]) : ""));
        return values;
    }

    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest("A parameter is not properly encoded.");
        }
    }
}
