package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.viceversa.testkit.RawHttp.Reply;

/** What every answer to bad input has in common, whoever asked for what. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words that only the inside of a program knows. */
    private static final List<String> INSIDES = List.of(
            "Exception",
            "org.viceversa",
            "org.eclipse",
            "org.glassfish",
            "com.fasterxml",
            "java.lang",
            "\tat ",
            "SQLState",
            "HTTP ERROR",
            "Jetty");

    private Answers() {}

    /** No fault of ours, and nothing of our insides. */
    static void assertHarmless(String asked, Reply reply) {
        String what = shortened(asked) + " -> " + reply.status() + " " + shortened(reply.body());
        assertThat(reply.status()).as(what).isBetween(200, 499);
        assertThat(reply.body()).as(what).doesNotContain(INSIDES.toArray(String[]::new));
        if (reply.status() >= 400) {
            assertThat(reply.body()).as("words for " + what).isNotBlank();
        }
    }

    /** The same, and a refusal is a problem that says in a sentence what is wrong, unless it is not even HTTP. */
    static void assertHarmlessJson(String asked, Reply reply) {
        assertHarmless(asked, reply);
        if (reply.status() < 400 || reply.body().contains("The request does not keep to HTTP")) {
            return;
        }
        String what = shortened(asked) + " -> " + reply.status() + " " + shortened(reply.body());
        assertThat(reply.mediaType()).as(what).isEqualTo("application/problem+json");
        JsonNode problem = parse(reply.body());
        assertThat(problem.path("status").asInt()).as(what).isEqualTo(reply.status());
        assertThat(problem.path("code").asText()).as(what).matches("[a-z]+(-[a-z]+)*");
        assertThat(problem.path("detail").asText()).as(what).contains(" ").endsWith(".");
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + shortened(json), e);
        }
    }

    private static String shortened(String text) {
        return text.length() < 300 ? text : text.substring(0, 300) + "…";
    }
}
