package org.viceversa.lti;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.viceversa.lti.Launch.DeepLinkingSettings;
import org.viceversa.registration.Registration;
import org.viceversa.secret.Secrets;

/** Makes the signed answer to a deep-linking request; an empty choice is an answer too (Deep Linking §3.3). */
public final class AnswerDeepLinking {

    /** Moodle checks {@code iat} with no leeway at all, so the clock is put back a little. */
    private static final Duration BACKDATED = Duration.ofSeconds(5);

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final TokenSigner signer;
    private final Secrets secrets;
    private final Clock clock;

    public AnswerDeepLinking(TokenSigner signer, Secrets secrets, Clock clock) {
        this.signer = signer;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What the browser is to post: the form field {@code JWT} to the platform's return address. */
    public record Answer(String returnUrl, String jwt) {}

    /**
     * @param deploymentId the platform's id of the deployment, not ours
     * @param message shown by the platform, where it shows one
     */
    public Answer answer(
            Registration registration,
            String deploymentId,
            DeepLinkingSettings settings,
            List<ContentItem> items,
            Optional<String> message) {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", registration.clientId());
        claims.put("aud", List.of(registration.issuer()));
        claims.put("iat", now.minus(BACKDATED).getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("nonce", secrets.next());
        claims.put(LaunchClaims.CORE + "deployment_id", deploymentId);
        claims.put(LaunchClaims.CORE + "message_type", "LtiDeepLinkingResponse");
        claims.put(LaunchClaims.CORE + "version", "1.3.0");
        claims.put(
                LaunchClaims.DEEP_LINKING + "content_items",
                items.stream().map(AnswerDeepLinking::toJson).toList());
        settings.data().ifPresent(data -> claims.put(LaunchClaims.DEEP_LINKING + "data", data));
        message.ifPresent(text -> claims.put(LaunchClaims.DEEP_LINKING + "msg", text));
        return new Answer(settings.returnUrl(), signer.sign(claims));
    }

    private static Map<String, Object> toJson(ContentItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "ltiResourceLink");
        json.put("url", item.url());
        json.put("title", item.title());
        if (!item.text().isEmpty()) {
            json.put("text", item.text());
        }
        if (!item.custom().isEmpty()) {
            json.put("custom", item.custom());
        }
        item.column().ifPresent(column -> json.put("lineItem", toJson(column)));
        return json;
    }

    private static Map<String, Object> toJson(ContentItem.Column column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scoreMaximum", column.scoreMaximum());
        json.put("label", column.label());
        json.put("resourceId", column.resourceId());
        json.put("tag", column.tag());
        column.reviewUrl().ifPresent(url -> json.put("submissionReview", Map.of("url", url)));
        return json;
    }
}
