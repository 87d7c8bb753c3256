package org.viceversa.registration.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.registration.RegistrationFailed.Reason;
import org.viceversa.registration.WebAddress;

/** What single platforms do in dynamic registration otherwise than the specification says, each with its reason. */
final class RegistrationQuirks {

    /** Canvas names the customer here. */
    static final String CANVAS_ACCOUNT = "https://canvas.instructure.com/lti/account_name";

    private static final String BLACKBOARD_PORTAL = "https://developer.blackboard.com";
    private static final String BLACKBOARD = "https://blackboard.com";

    /**
     * Canvas in the cloud has one issuer for all customers and serves its configuration from its sign-in host; so do its
     * beta and test environments. Blackboard registers tools at its developer portal.
     */
    private static final Map<String, Set<String>> FURTHER_ORIGINS = Map.of(
            "https://canvas.instructure.com",
            Set.of("https://sso.canvaslms.com"),
            "https://canvas.beta.instructure.com",
            Set.of("https://sso.beta.canvaslms.com"),
            "https://canvas.test.instructure.com",
            Set.of("https://sso.test.canvaslms.com"),
            BLACKBOARD,
            Set.of(BLACKBOARD_PORTAL));

    private RegistrationQuirks() {}

    /** Blackboard calls itself by its developer portal here, and {@code https://blackboard.com} in every launch. */
    static String issuer(String told) {
        return WebAddress.origin(told).filter(BLACKBOARD_PORTAL::equals).isPresent() ? BLACKBOARD : told;
    }

    /** Where the configuration of this issuer may be, beside its own origin. */
    static Set<String> furtherOrigins(String issuer) {
        return FURTHER_ORIGINS.getOrDefault(issuer, Set.of());
    }

    /**
     * Canvas puts a bare host name into {@code authorization_server}, and takes nothing but its token endpoint as the
     * audience of a client assertion.
     */
    static Optional<String> tokenAudience(String productFamily, Optional<String> told) {
        return told.filter(audience ->
                !productFamily.equals("canvas") || WebAddress.origin(audience).isPresent());
    }

    /** Moodle sends submission reviews, and takes them in a registration, without announcing them. */
    static List<String> unannouncedMessages(String productFamily) {
        return productFamily.equals("moodle") ? List.of("LtiSubmissionReviewRequest") : List.of();
    }

    /** Moodle refuses with a bare word, and its permission is good for one registration: a page loaded twice ends here. */
    static Reason reasonOf(String refusal) {
        return refusal.contains("token_already_used") ? Reason.PLATFORM_TOKEN_SPENT : Reason.PLATFORM_REFUSED;
    }
}
