package org.viceversa.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The style sheet and the scripts of the sandbox's pages. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private Assets() {}

    static Response read(Request request) {
        String name = request.at("name");
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
        if (type.isEmpty() || !name.matches("[a-z]+\\.[a-z]+")) {
            throw HttpProblem.notFound("There is nothing at this address.");
        }
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            byte[] body = Optional.ofNullable(in)
                    .orElseThrow(() -> HttpProblem.notFound("There is nothing at this address."))
                    .readAllBytes();
            return new Response(200, Map.of("Content-Type", type, "Cache-Control", "max-age=60"), body);
        } catch (IOException e) {
            throw HttpProblem.notFound("There is nothing at this address.");
        }
    }
}
