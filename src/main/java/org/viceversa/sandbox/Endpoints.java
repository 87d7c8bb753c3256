package org.viceversa.sandbox;

import java.net.URI;

/** Where the sandbox's services are: the paths of its mode, and the addresses that tools are told. */
final class Endpoints {

    private final String base;
    private final Mode mode;

    /** @param base scheme, host and port, without a slash at the end */
    Endpoints(String base, Mode mode) {
        this.base = base;
        this.mode = mode;
    }

    String base() {
        return base;
    }

    URI address() {
        return URI.create(base + "/");
    }

    String url(String path) {
        return base + path;
    }

    String configuration() {
        return pick(
                "/.well-known/openid-configuration",
                "/mod/lti/openid-configuration.php",
                "/api/lti/security/openid-configuration");
    }

    String registration() {
        return pick("/lti/register", "/mod/lti/openid-registration.php", "/api/lti/registrations");
    }

    String authorization() {
        return pick("/lti/auth", "/mod/lti/auth.php", "/api/lti/authorize_redirect");
    }

    String keys() {
        return pick("/lti/certs", "/mod/lti/certs.php", "/api/lti/security/jwks");
    }

    String token() {
        return pick("/lti/token", "/mod/lti/token.php", "/login/oauth2/token");
    }

    /** The route of a course's members. */
    String members() {
        return pick(
                "/lti/courses/{course}/members",
                "/mod/lti/services.php/CourseSection/{course}/bindings/{type}/memberships",
                "/api/lti/courses/{course}/names_and_roles");
    }

    /** The route of a course's line items. */
    String lineItems() {
        return pick(
                "/lti/courses/{course}/lineitems",
                "/mod/lti/services.php/{course}/lineitems",
                "/api/lti/courses/{course}/line_items");
    }

    /** The route of one line item. */
    String lineItem() {
        return lineItems() + pick("/{item}", "/{item}/lineitem", "/{item}");
    }

    String deepLinkingReturn() {
        return pick("/lti/deep-linking", "/mod/lti/contentitem_return.php", "/api/lti/deep_linking_response");
    }

    String toolReturn() {
        return pick("/lti/return", "/mod/lti/return.php", "/external_content/success/external_tool_redirect");
    }

    String membersUrl(Course course, String deploymentId) {
        return url(members().replace("{course}", course.id()).replace("{type}", deploymentId));
    }

    String lineItemsUrl(String courseId, String deploymentId) {
        return url(lineItems().replace("{course}", courseId)) + typeOf(deploymentId);
    }

    String lineItemUrl(LineItem item, String deploymentId) {
        return lineItemUrl(item) + typeOf(deploymentId);
    }

    /** Without a query. */
    String lineItemUrl(LineItem item) {
        return url(lineItem().replace("{course}", item.courseId()).replace("{item}", item.id()));
    }

    /** Moodle names the tool in the query of its grade service, and so comes after {@code /scores}. */
    private String typeOf(String deploymentId) {
        return mode.isMoodle() && !deploymentId.isEmpty() ? "?type_id=" + deploymentId : "";
    }

    private String pick(String standard, String moodle, String canvas) {
        return switch (mode) {
            case STANDARD -> standard;
            case MOODLE -> moodle;
            case CANVAS -> canvas;
        };
    }
}
