package org.viceversa.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * The agreement of one platform with one client id of this tool.
 *
 * <p>Issuer and client id together are unique: Canvas's cloud has one issuer for all its customers, and a Moodle site
 * gives every course-level tool its own client id. The issuer is compared to the letter (Security Framework §5.1.1).
 *
 * @param name for people, such as the site's name; never empty
 * @param tokenAudience what the client assertion's {@code aud} must be where it is not the token endpoint (Brightspace)
 * @param productFamily {@code moodle}, {@code canvas}, {@code blackboard} and so on; empty when the platform did not say
 * @param frameOrigins further origins that may frame the tool, beside those of the issuer and the endpoints
 * @param active an inactive registration refuses every login and launch
 */
public record Registration(
        UUID id,
        String issuer,
        String clientId,
        String name,
        Endpoints endpoints,
        Optional<String> tokenAudience,
        String productFamily,
        List<String> frameOrigins,
        boolean active,
        Instant createdAt) {

    /** Where the platform answers: three absolute http or https addresses. */
    public record Endpoints(String authorization, String token, String keySet) {
        public Endpoints {
            WebAddress.check("authorization endpoint", authorization);
            WebAddress.check("token endpoint", token);
            WebAddress.check("key set address", keySet);
        }
    }

    public Registration {
        frameOrigins = List.copyOf(frameOrigins);
        WebAddress.check("issuer", issuer);
        for (String origin : frameOrigins) {
            WebAddress.checkOrigin(origin);
        }
        if (clientId.isBlank() || clientId.length() > 255) {
            throw new Refused(Kind.INVALID, "client-id-invalid", "The client id must have 1 to 255 characters.");
        }
        if (name.isBlank() || name.length() > 255) {
            throw new Refused(
                    Kind.INVALID, "registration-name-invalid", "The platform's name must have 1 to 255 characters.");
        }
    }

    public Registration withActive(boolean nowActive) {
        return new Registration(
                id,
                issuer,
                clientId,
                name,
                endpoints,
                tokenAudience,
                productFamily,
                frameOrigins,
                nowActive,
                createdAt);
    }
}
