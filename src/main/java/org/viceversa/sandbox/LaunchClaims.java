package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The claims of an id_token, as the mode's platform would send them (LTI Core §5, Deep Linking §4, Submission Review §3). */
final class LaunchClaims {

    private final Platform platform;
    private final ServiceClaims services;

    LaunchClaims(Platform platform) {
        this.platform = platform;
        this.services = new ServiceClaims(platform);
    }

    ObjectNode of(LaunchPlan plan, String nonce) {
        ObjectNode claims = envelope(plan, nonce);
        addPerson(claims, plan);
        claims.put(Lti.CLAIM + "message_type", plan.messageType())
                .put(Lti.CLAIM + "version", "1.3.0")
                .put(Lti.CLAIM + "deployment_id", plan.deploymentId())
                .put(Lti.CLAIM + "target_link_uri", plan.targetUri());
        claims.set(Lti.CLAIM + "roles", Json.array(roles(plan)));
        addCourse(claims, plan.course());
        addPlatform(claims);
        addPresentation(claims, plan);
        claims.set(Lti.CLAIM + "custom", new Variables(platform, plan).custom());
        plan.activity()
                .ifPresent(activity -> claims.putObject(Lti.CLAIM + "resource_link")
                        .put("id", activity.id())
                        .put("title", activity.title())
                        .put("description", activity.description()));
        plan.forPerson().ifPresent(whose -> claims.set(Lti.CLAIM + "for_user", forUser(plan.tool(), whose)));
        services.addTo(claims, plan);
        return claims;
    }

    private ObjectNode envelope(LaunchPlan plan, String nonce) {
        Instant now = platform.now();
        ObjectNode claims = Json.object()
                .put("iss", platform.issuer())
                .put("aud", plan.tool().clientId())
                .put("sub", plan.person().id())
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(life()).getEpochSecond())
                .put("nonce", nonce);
        return platform.mode().isMoodle()
                ? claims
                : claims.put("azp", plan.tool().clientId());
    }

    private Duration life() {
        return switch (platform.mode()) {
            case STANDARD -> Duration.ofMinutes(5);
            case MOODLE -> Duration.ofSeconds(60);
            case CANVAS -> Duration.ofHours(1);
        };
    }

    private void addPerson(ObjectNode claims, LaunchPlan plan) {
        Person person = plan.person();
        boolean moodle = platform.mode().isMoodle();
        if (plan.tool().sharesNames()) {
            claims.put("name", person.name()).put("given_name", person.givenName());
            if (moodle || !person.familyName().isEmpty()) {
                claims.put("family_name", person.familyName());
            }
        }
        if (plan.tool().sharesEmail()) {
            person.email().ifPresent(email -> claims.put("email", email));
        }
        if (!moodle) {
            claims.put("locale", "en");
        } else {
            ObjectNode ext = claims.putObject(Lti.CLAIM + "ext").put("lms", "moodle-2");
            if (plan.tool().sharesNames()) {
                ext.put("user_username", person.username());
            }
        }
        claims.putObject(Lti.CLAIM + "lis")
                .put("person_sourcedid", person.idNumber())
                .put(
                        moodle ? "course_section_sourcedid" : "course_offering_sourcedid",
                        plan.course().idNumber());
    }

    private List<String> roles(LaunchPlan plan) {
        Optional<Member> member =
                platform.campus().findMember(plan.course().id(), plan.person().id());
        return new RoleWords(platform.mode()).inLaunch(plan.person(), member);
    }

    private void addCourse(ObjectNode claims, Course course) {
        ObjectNode context = claims.putObject(Lti.CLAIM + "context")
                .put("id", course.id())
                .put("label", course.label())
                .put("title", course.title());
        String type = switch (platform.mode()) {
            case MOODLE -> "CourseSection";
            case STANDARD -> "http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection";
            case CANVAS -> "http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering";
        };
        context.set("type", Json.array(List.of(type)));
    }

    private void addPlatform(ObjectNode claims) {
        ObjectNode instance = claims.putObject(Lti.CLAIM + "tool_platform")
                .put("guid", "b3f8e0e5a4d9471a9c3f0d6a2e1c7b55")
                .put("product_family_code", platform.mode().productFamily());
        switch (platform.mode()) {
            case STANDARD ->
                instance.put("name", "Sandbox LMS")
                        .put("url", platform.endpoints().base())
                        .put("version", "1.0");
            case MOODLE ->
                instance.put("name", "sandbox")
                        .put("description", "Sandbox LMS")
                        .put("version", "2024100705.01");
            case CANVAS -> instance.put("name", "Sandbox LMS").put("version", "cloud");
        }
    }

    private void addPresentation(ObjectNode claims, LaunchPlan plan) {
        ObjectNode presentation =
                claims.putObject(Lti.CLAIM + "launch_presentation").put("locale", "en");
        if (plan.isDeepLinking()) {
            claims.set(Lti.DEEP_LINKING_SETTINGS, deepLinkingSettings(plan));
            if (platform.mode().isMoodle()) {
                return;
            }
        }
        boolean newWindow = plan.activity().map(Activity::newWindow).orElse(false);
        presentation
                .put("document_target", newWindow ? "window" : "iframe")
                .put("return_url", platform.endpoints().url(platform.endpoints().toolReturn()) + returnQuery(plan));
    }

    private String returnQuery(LaunchPlan plan) {
        String course = "?course=" + plan.course().id();
        return platform.mode().isMoodle()
                ? course + "&launch_container=3&instanceid="
                        + plan.activity().map(Activity::id).orElse("") + "&sesskey=" + plan.returnKey()
                : course;
    }

    private ObjectNode deepLinkingSettings(LaunchPlan plan) {
        boolean moodle = platform.mode().isMoodle();
        String back = platform.endpoints().url(platform.endpoints().deepLinkingReturn());
        ObjectNode settings = Json.object()
                .put(
                        "deep_link_return_url",
                        back + "?course=" + plan.course().id() + "&id=" + plan.deploymentId() + "&sesskey="
                                + plan.returnKey())
                .put("accept_multiple", true)
                .put("auto_create", false)
                .put("title", plan.tool().name())
                .put("text", "");
        settings.set("accept_types", Json.array(List.of("ltiResourceLink")));
        settings.set(
                "accept_presentation_document_targets",
                Json.array(moodle ? List.of("frame", "iframe", "window") : List.of("iframe", "window")));
        return moodle ? settings : settings.put("accept_lineitem", true).put("data", "dl-" + plan.returnKey());
    }

    /** Moodle tells the id and no more. */
    private ObjectNode forUser(Tool tool, String personId) {
        ObjectNode user = Json.object().put("user_id", personId);
        if (!platform.mode().isMoodle() && tool.sharesNames()) {
            platform.campus()
                    .findPerson(personId)
                    .ifPresent(person -> user.put("name", person.name()).put("given_name", person.givenName()));
        }
        return user;
    }
}
