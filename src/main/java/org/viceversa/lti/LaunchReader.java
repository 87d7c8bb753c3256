package org.viceversa.lti;

import static org.viceversa.lti.LaunchClaims.CORE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.lti.Launch.Context;
import org.viceversa.lti.Launch.DeepLinkingSettings;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.Launch.Platform;
import org.viceversa.lti.Launch.Presentation;
import org.viceversa.lti.Launch.ResourceLink;
import org.viceversa.lti.Launch.RosterService;
import org.viceversa.lti.Launch.User;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.WebAddress;

/** Reads a {@link Launch} from claims that were verified, with the rules of each message type. */
final class LaunchReader {

    private static final String VERSION = "1.3.0";
    private static final String AGS_ENDPOINT = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final String NRPS_SERVICE = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    private final LaunchClaims claims;
    private final ToolAddress tool;

    LaunchReader(LaunchClaims claims, ToolAddress tool) {
        this.claims = claims;
        this.tool = tool;
    }

    /** Refuses whatever the message type must not lack (Core §5.3, Deep Linking §3.2, Submission Review §2). */
    void check(String loginTarget) {
        // The kind and version come first: what is no LTI message deserves that answer and no other.
        String version = claims.text(CORE + "version");
        if (!version.equals(VERSION)) {
            throw new LaunchRejected(Reason.VERSION_WRONG, "version is not " + VERSION);
        }
        MessageType type = messageType();
        deploymentId();
        claims.id("sub");
        checkTarget(loginTarget);
        checkRoles(type);
        switch (type) {
            case RESOURCE_LINK -> claims.requiredObject(CORE + "resource_link").id("id");
            case DEEP_LINKING -> deepLinkingSettings();
            case SUBMISSION_REVIEW -> gradeService();
        }
    }

    String deploymentId() {
        return claims.id(CORE + "deployment_id");
    }

    Launch read(Registration registration, Deployment deployment) {
        MessageType type = messageType();
        LaunchClaims custom = claims.object(CORE + "custom").orElse(LaunchClaims.of(Map.of()));
        return new Launch(
                registration.id(),
                deployment.id(),
                type,
                user(),
                LtiRole.of(claims.texts(CORE + "roles")),
                claims.text(CORE + "target_link_uri"),
                claims.object(CORE + "context").map(context -> context(context, custom)),
                claims.object(CORE + "resource_link")
                        .map(link -> new ResourceLink(
                                link.id("id"), link.textOrEmpty("title"), link.textOrEmpty("description"))),
                platform(registration),
                presentation(),
                custom.textMap(),
                rosterService(),
                gradeService(),
                type == MessageType.DEEP_LINKING ? Optional.of(deepLinkingSettings()) : Optional.empty(),
                claims.object(CORE + "for_user").flatMap(forUser -> forUser.find("user_id")));
    }

    private MessageType messageType() {
        String word = claims.text(CORE + "message_type");
        return MessageType.find(word)
                .orElseThrow(() -> new LaunchRejected(Reason.MESSAGE_TYPE_UNKNOWN, "message_type is not supported"));
    }

    private void checkTarget(String loginTarget) {
        String target = claims.text(CORE + "target_link_uri");
        if (!tool.owns(target)) {
            throw new LaunchRejected(Reason.TARGET_FOREIGN, "target_link_uri of the token");
        }
        // Core §5.3.4: the same as in the login, which was not signed.
        if (!target.equals(loginTarget)) {
            throw new LaunchRejected(Reason.CLAIM_INVALID, "target_link_uri differs from that of the login");
        }
    }

    private void checkRoles(MessageType type) {
        // Optional in deep linking; elsewhere the array must be there, and may be empty (Core §5.3.7).
        if (type != MessageType.DEEP_LINKING && !claims.has(CORE + "roles")) {
            throw new LaunchRejected(Reason.CLAIM_MISSING, "roles is missing");
        }
        claims.texts(CORE + "roles");
    }

    private User user() {
        String sourcedId = claims.object(CORE + "lis")
                .map(lis -> lis.textOrEmpty("person_sourcedid"))
                .orElse("");
        return new User(
                claims.id("sub"),
                claims.textOrEmpty("name"),
                claims.textOrEmpty("given_name"),
                claims.textOrEmpty("family_name"),
                claims.textOrEmpty("email"),
                sourcedId);
    }

    private Context context(LaunchClaims context, LaunchClaims custom) {
        String sourcedId = claims.object(CORE + "lis")
                .map(lis -> lis.textOrEmpty("course_section_sourcedid"))
                .orElse("");
        String history = custom.textMap().getOrDefault("context_id_history", "");
        List<String> previousIds = Arrays.stream(history.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        return new Context(
                context.id("id"),
                context.textOrEmpty("label"),
                context.textOrEmpty("title"),
                context.texts("type"),
                sourcedId,
                previousIds);
    }

    private Platform platform(Registration registration) {
        return claims.object(CORE + "tool_platform")
                .map(platform -> new Platform(
                        platform.find("product_family_code").orElse(registration.productFamily()),
                        platform.textOrEmpty("version"),
                        platform.find("name").filter(name -> !name.isBlank()).orElse(registration.name()),
                        platform.textOrEmpty("guid")))
                .orElse(new Platform(registration.productFamily(), "", registration.name(), ""));
    }

    private Presentation presentation() {
        return claims.object(CORE + "launch_presentation")
                .map(shown -> new Presentation(
                        shown.textOrEmpty("document_target"),
                        shown.find("locale").orElse(claims.textOrEmpty("locale")),
                        shown.find("return_url")
                                .filter(url -> WebAddress.origin(url).isPresent())))
                .orElse(new Presentation("", claims.textOrEmpty("locale"), Optional.empty()));
    }

    private Optional<RosterService> rosterService() {
        return claims.object(NRPS_SERVICE)
                .flatMap(service -> service.find("context_memberships_url"))
                .filter(url -> WebAddress.origin(url).isPresent())
                .map(RosterService::new);
    }

    private Optional<GradeService> gradeService() {
        return claims.object(AGS_ENDPOINT)
                .map(service -> new GradeService(
                        Set.copyOf(service.texts("scope")), service.find("lineitems"), service.find("lineitem")));
    }

    private DeepLinkingSettings deepLinkingSettings() {
        LaunchClaims settings = claims.requiredObject(LaunchClaims.DEEP_LINKING + "deep_linking_settings");
        String returnUrl = settings.text("deep_link_return_url");
        if (WebAddress.origin(returnUrl).isEmpty()) {
            throw new LaunchRejected(Reason.CLAIM_INVALID, "deep_link_return_url is no address");
        }
        return new DeepLinkingSettings(
                returnUrl,
                Set.copyOf(settings.texts("accept_types")),
                settings.flag("accept_multiple"),
                settings.find("accept_lineitem").map(Boolean::parseBoolean),
                settings.find("data"));
    }
}
