package org.viceversa.registration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the tool tells a platform about itself when it registers there (LTI Dynamic Registration §3.5), cut to what that
 * platform knows.
 *
 * @param customParameters names in lower case, since Moodle sends others twice; values are substitution variables
 */
public record ToolDescription(ToolAddress address, Map<String, String> customParameters, List<Message> messages) {

    /** The custom parameter by which a launch tells where its person lives. */
    public static final String TIME_ZONE = "user_timezone";

    public static final String NAME = "Viceversa";

    public static final String DESCRIPTION =
            "Reverse mentoring in your courses: whoever knows something new teaches those who lead.";

    /** What the tool needs to know of a person; a platform that withholds some of it is served all the same. */
    public static final List<String> CLAIMS =
            List.of("iss", "sub", "name", "given_name", "family_name", "email", "locale");

    /** Grades and rosters. */
    public static final List<String> SCOPES = List.of(
            "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
            "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly",
            "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
            "https://purl.imsglobal.org/spec/lti-ags/scope/score",
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");

    /** Asked of every platform: what one does not know arrives as it was sent, and is read as unknown. */
    private static final Map<String, String> CUSTOM_PARAMETERS =
            Map.of("context_id_history", "$Context.id.history", TIME_ZONE, "$Person.address.timezone");

    /** Asked of platforms that announce the variable. */
    private static final Map<String, String> ANNOUNCED_PARAMETERS = Map.of("group_ids", "Moodle.Person.userGroupIds");

    /** Where each message is wanted, by the names of the specification and of Canvas. */
    private static final Map<String, List<String>> PLACEMENTS = Map.of(
            "LtiResourceLinkRequest", List.of("course_navigation"),
            "LtiDeepLinkingRequest", List.of("ContentArea", "assignment_selection", "link_selection"));

    /** One message type, and where the platform is to offer it; no placement leaves that to the platform. */
    public record Message(String type, List<String> placements) {
        public Message {
            placements = List.copyOf(placements);
        }
    }

    public ToolDescription {
        customParameters = Map.copyOf(customParameters);
        messages = List.copyOf(messages);
    }

    public static ToolDescription of(ToolAddress address, PlatformConfiguration platform) {
        Map<String, String> custom = new TreeMap<>(CUSTOM_PARAMETERS);
        ANNOUNCED_PARAMETERS.forEach((name, variable) -> {
            if (platform.variables().contains(variable)) {
                custom.put(name, "$" + variable);
            }
        });
        List<Message> messages = Stream.of(
                        "LtiResourceLinkRequest", "LtiDeepLinkingRequest", "LtiSubmissionReviewRequest")
                .filter(type -> type.equals("LtiResourceLinkRequest") || platform.offers(type))
                .map(type -> new Message(type, placements(type, platform)))
                .toList();
        return new ToolDescription(address, custom, messages);
    }

    private static List<String> placements(String type, PlatformConfiguration platform) {
        List<String> wanted = PLACEMENTS.getOrDefault(type, List.of());
        return platform.messages().getOrDefault(type, List.of()).stream()
                // Canvas writes its own placements with the address of its extensions before them.
                .filter(announced -> wanted.contains(announced.substring(announced.lastIndexOf('/') + 1)))
                .toList();
    }
}
