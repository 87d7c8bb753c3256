package org.viceversa.lti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An LTI message that was accepted: who came, from where, to do what, and with which services.
 *
 * @param deployment the tenant
 * @param roles the known ones; empty gives the least right
 * @param custom custom parameters as texts; those that the platform did not replace are left out
 */
public record Launch(
        UUID registrationId,
        UUID deployment,
        MessageType messageType,
        User user,
        Set<LtiRole> roles,
        String targetLinkUri,
        Optional<Context> context,
        Optional<ResourceLink> resourceLink,
        Platform platform,
        Presentation presentation,
        Map<String, String> custom,
        Optional<RosterService> rosterService,
        Optional<GradeService> gradeService,
        Optional<DeepLinkingSettings> deepLinking,
        Optional<String> forUser) {

    public Launch {
        roles = Set.copyOf(roles);
        custom = Map.copyOf(custom);
    }

    /**
     * The person, as far as the platform tells; every name may be empty.
     *
     * @param subject unique within the issuer, at most 255 characters
     * @param sourcedId the personnel or student number, if the platform shares it; else empty
     */
    public record User(
            String subject, String name, String givenName, String familyName, String email, String sourcedId) {}

    /**
     * The course.
     *
     * @param previousIds ids of the courses that it was copied from, nearest first, where the platform tells
     */
    public record Context(
            String id, String label, String title, List<String> types, String sourcedId, List<String> previousIds) {
        public Context {
            types = List.copyOf(types);
            previousIds = List.copyOf(previousIds);
        }
    }

    /** The activity in the course. */
    public record ResourceLink(String id, String title, String description) {}

    /** What the platform says of itself; each may be empty. */
    public record Platform(String productFamily, String version, String name, String guid) {}

    /**
     * How and where the page is shown.
     *
     * @param returnUrl may hold the person's session key of the LMS: never logged
     */
    public record Presentation(String documentTarget, String locale, Optional<String> returnUrl) {}

    /** Names and Role Provisioning Services. */
    public record RosterService(String membershipsUrl) {}

    /** Assignment and Grade Services, as far as this launch allows. */
    public record GradeService(Set<String> scopes, Optional<String> lineItemsUrl, Optional<String> lineItemUrl) {
        public GradeService {
            scopes = Set.copyOf(scopes);
        }
    }

    /**
     * What a deep-linking request asks for (Deep Linking §3.2.1).
     *
     * @param data to be sent back unchanged if it came
     */
    public record DeepLinkingSettings(
            String returnUrl,
            Set<String> acceptTypes,
            boolean acceptMultiple,
            Optional<Boolean> acceptLineItem,
            Optional<String> data) {
        public DeepLinkingSettings {
            acceptTypes = Set.copyOf(acceptTypes);
        }
    }
}
