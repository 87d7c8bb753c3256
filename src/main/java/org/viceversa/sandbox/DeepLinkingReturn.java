package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes the answer of a content dialogue: checks the tool's token, and makes activities of the items (Deep Linking 2.0
 * §4.5).
 *
 * <p>The answer is posted by a page of the tool, so that our cookie is missing: the key in the return address stands for
 * the dialogue and for the person in it.
 */
final class DeepLinkingReturn {

    private static final long LEEWAY = 60;

    private final Platform platform;
    private final PendingLaunches pending;
    private final ToolKeys toolKeys;
    private final ContentItems items;
    private final Map<String, Instant> spentNonces = new ConcurrentHashMap<>();

    DeepLinkingReturn(Platform platform, PendingLaunches pending, ToolKeys toolKeys, Installation installation) {
        this.platform = platform;
        this.pending = pending;
        this.toolKeys = toolKeys;
        this.items = new ContentItems(platform, installation);
    }

    Response answer(Request request) {
        LaunchPlan plan = pending.findDialogue(request.query("sesskey").orElse(""))
                .orElseThrow(() -> new HttpProblem(403, "This content dialogue is not open any more."));
        JsonNode claims = verified(request, plan).claims();
        List<Activity> added = items.add(claims.path(Lti.CONTENT_ITEMS), plan);
        pending.endDialogue(plan);
        return closing(plan, added, claims);
    }

    private Jws verified(Request request, LaunchPlan plan) {
        require(!request.form("JWT").isEmpty(), "The answer has no form field JWT");
        Jws token = parse(request.form("JWT"));
        JsonNode claims = token.claims();
        require(claims.path("iss").asText().equals(plan.tool().clientId()), "iss is not the client id");
        require(isSigned(plan.tool(), token), "the token is not signed by a key of the tool");
        long now = platform.now().getEpochSecond();
        long leeway = platform.mode().isMoodle() ? 0 : LEEWAY;
        require(claims.path("exp").asLong() + leeway > now, "exp is missing or past");
        require(claims.path("iat").asLong(Long.MAX_VALUE) <= now + leeway, "iat is missing or in the future");
        if (!platform.mode().isMoodle()) {
            checkWhatMoodleForgives(claims, plan);
        }
        return token;
    }

    private void checkWhatMoodleForgives(JsonNode claims, LaunchPlan plan) {
        List<String> audience = claims.path("aud").isArray()
                ? Json.texts(claims.path("aud"))
                : List.of(claims.path("aud").asText());
        require(audience.contains(platform.issuer()), "aud is not this platform");
        require(text(claims, "message_type").equals(Lti.DEEP_LINKING_RESPONSE), "message_type is wrong");
        require(text(claims, "version").equals("1.3.0"), "version is not 1.3.0");
        require(text(claims, "deployment_id").equals(plan.deploymentId()), "deployment_id is another one");
        require(claims.path(Lti.claim("data")).asText().equals("dl-" + plan.returnKey()), "data is not what was sent");
        String nonce = plan.tool().clientId() + " " + claims.path("nonce").asText();
        spentNonces.values().removeIf(until -> until.isBefore(platform.now()));
        require(!claims.path("nonce").asText().isEmpty(), "nonce is missing");
        require(
                spentNonces.putIfAbsent(
                                nonce, Instant.ofEpochSecond(claims.path("exp").asLong() + LEEWAY))
                        == null,
                "nonce was used before");
    }

    private boolean isSigned(Tool tool, Jws token) {
        try {
            return toolKeys.signed(tool, token);
        } catch (IOException e) {
            throw new HttpProblem(502, "The tool's key set cannot be read.");
        }
    }

    private static Jws parse(String token) {
        try {
            return Jws.parse(token);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest("The tool's answer is refused: it is not a signed token.");
        }
    }

    private static String text(JsonNode claims, String name) {
        return claims.path(Lti.claim(name)).asText();
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw HttpProblem.badRequest("The tool's answer is refused: " + what + ".");
        }
    }

    /** Says what happened, and lets the page around the dialogue go back to the course; Moodle hides the tool's words. */
    private Response closing(LaunchPlan plan, List<Activity> added, JsonNode claims) {
        List<String> sentences = new ArrayList<>();
        sentences.add(added.isEmpty() ? "Nothing was added." : "Added: " + titles(added) + ".");
        if (!platform.mode().isMoodle()) {
            said(claims, "errormsg").ifPresent(sentences::add);
            said(claims, "msg").ifPresent(sentences::add);
        }
        String course = "/courses/" + plan.course().id();
        String text = String.join(" ", sentences);
        return Response.html(200, """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Back to the course · Sandbox LMS</title>
                <link rel="stylesheet" href="/assets/sandbox.css"><script src="/assets/dialogue.js" defer
                data-next="%s"></script></head>
                <body><main><p role="status">%s</p><p><a href="%s" target="_top">Back to the course</a></p></main></body></html>
                """.formatted(
                Html.escape(LoginInitiation.withQuery(course, Map.of("message", text))), Html.escape(text), course));
    }

    private static String titles(List<Activity> added) {
        return String.join(", ", added.stream().map(Activity::title).toList());
    }

    private static Optional<String> said(JsonNode claims, String name) {
        return Optional.ofNullable(claims.path(Lti.DEEP_LINKING_CLAIM + name).textValue());
    }
}
