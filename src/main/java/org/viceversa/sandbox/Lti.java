package org.viceversa.sandbox;

import java.util.List;

/** The names that the LTI specifications give to claims, scopes, messages and media types. */
final class Lti {

    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String DEEP_LINKING_CLAIM = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    static final String DEEP_LINKING_SETTINGS = DEEP_LINKING_CLAIM + "deep_linking_settings";
    static final String CONTENT_ITEMS = DEEP_LINKING_CLAIM + "content_items";
    static final String GRADES_CLAIM = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String ROSTER_CLAIM = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    static final String OUTCOME_CLAIM = "https://purl.imsglobal.org/spec/lti-bo/claim/basicoutcome";

    static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    static final String PLATFORM_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    static final String RESOURCE_LINK = "LtiResourceLinkRequest";
    static final String DEEP_LINKING = "LtiDeepLinkingRequest";
    static final String DEEP_LINKING_RESPONSE = "LtiDeepLinkingResponse";
    static final String SUBMISSION_REVIEW = "LtiSubmissionReviewRequest";

    static final String SCOPE_LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    static final String SCOPE_LINE_ITEM_READONLY = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";
    static final String SCOPE_RESULT = "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
    static final String SCOPE_SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    static final String SCOPE_ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    /** Those of grades first, in the order in which Moodle names them. */
    static final List<String> GRADE_SCOPES =
            List.of(SCOPE_LINE_ITEM, SCOPE_LINE_ITEM_READONLY, SCOPE_RESULT, SCOPE_SCORE);

    static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
    static final String SCORE = "application/vnd.ims.lis.v1.score+json";

    private Lti() {}

    static boolean isKnownScope(String scope) {
        return GRADE_SCOPES.contains(scope) || SCOPE_ROSTER.equals(scope);
    }

    /** A claim's full name from the short one that people say. */
    static String claim(String shortName) {
        return switch (shortName) {
            case "message_type",
                    "version",
                    "deployment_id",
                    "target_link_uri",
                    "roles",
                    "context",
                    "resource_link",
                    "launch_presentation",
                    "tool_platform",
                    "lis",
                    "custom",
                    "for_user",
                    "ext",
                    "role_scope_mentor",
                    "lti1p1" -> CLAIM + shortName;
            case "deep_linking_settings", "content_items", "data" -> DEEP_LINKING_CLAIM + shortName;
            case "ags" -> GRADES_CLAIM;
            case "nrps" -> ROSTER_CLAIM;
            default -> shortName;
        };
    }
}
