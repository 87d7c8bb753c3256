package org.viceversa.lti.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;

/**
 * A bearer token for a platform's services.
 *
 * @param scopes that it was granted for, where the platform told; else those that were asked
 * @param usableUntil a minute before it ends, so that it does not end on the way
 */
record ServiceToken(String value, Set<String> scopes, Instant usableUntil) {

    private static final Duration MARGIN = Duration.ofSeconds(60);
    /** Where the platform does not say how long a token lives; the specification recommends an hour. */
    private static final long UNTOLD_SECONDS = 300;

    private static final long LONGEST_SECONDS = 86_400;

    /**
     * Reads a token answer by its content: Moodle calls it HTML, others leave out {@code token_type} or give the scopes
     * as an array.
     *
     * @throws PlatformCallFailed {@code UNREADABLE} when there is no token in it
     */
    static ServiceToken read(String body, Set<String> asked, Instant now) {
        JsonNode answer = LenientJson.read("the token answer", body);
        String value = LenientJson.text(answer, "access_token");
        if (!value.matches("[\\x21-\\x7e]+")) {
            throw new PlatformCallFailed(Cause.UNREADABLE, "the token answer has no usable access_token");
        }
        long seconds = LenientJson.number(answer, "expires_in")
                .map(number -> Math.max(0, Math.min(LONGEST_SECONDS, number.longValue())))
                .orElse(UNTOLD_SECONDS);
        return new ServiceToken(
                value, scopes(answer, asked), now.plusSeconds(seconds).minus(MARGIN));
    }

    private static Set<String> scopes(JsonNode answer, Set<String> asked) {
        Set<String> granted = new LinkedHashSet<>();
        for (String text : LenientJson.texts(answer, "scope")) {
            granted.addAll(List.of(text.strip().split("\\s+")));
        }
        granted.remove("");
        return granted.isEmpty() ? Set.copyOf(asked) : Set.copyOf(granted);
    }

    boolean isUsable(Instant now) {
        return now.isBefore(usableUntil);
    }

    /** Not the token: it would stand in every log. */
    @Override
    public String toString() {
        return "ServiceToken" + scopes;
    }
}
