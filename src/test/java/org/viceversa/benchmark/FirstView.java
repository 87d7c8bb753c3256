package org.viceversa.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser fetches of our own before it shows something: the page, what it names, and what that imports. */
final class FirstView {

    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("(?m)^(?:import|export)\\b[^'\";]*['\"](\\.[^'\"]+)['\"]");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<URI> fetched = new HashSet<>();
    private long bytes;
    private long requests;

    /** @param page as it was served for a session */
    FirstView(URI address, String page, long pageBytes) throws IOException, InterruptedException {
        bytes = pageBytes;
        Deque<URI> next = new ArrayDeque<>();
        addAll(next, address, NAMED, page);
        while (!next.isEmpty()) {
            URI asset = next.pop();
            if (fetched.add(asset)) {
                String text = fetch(asset);
                if (asset.getPath().endsWith(".js")) {
                    addAll(next, asset, IMPORTED, text);
                }
            }
        }
    }

    /** As they travel, compressed where the server compresses. */
    double kilobytes() {
        return bytes / 1000.0;
    }

    long requests() {
        return requests;
    }

    private static void addAll(Deque<URI> next, URI from, Pattern pattern, String text) {
        pattern.matcher(text)
                .results()
                .map(found -> from.resolve(found.group(1)))
                .filter(asset -> !asset.getPath().contains("/vendor/"))
                .forEach(next::add);
    }

    private String fetch(URI asset) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(asset).header("Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(asset + " answered " + answer.statusCode());
        }
        requests++;
        bytes += answer.body().length;
        boolean compressed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return new String(compressed ? unzip(answer.body()) : answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] unzip(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }
}
