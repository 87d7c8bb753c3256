package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The claims of a launch that tell where roster and grades are to be had. */
final class ServiceClaims {

    private final Platform platform;

    ServiceClaims(Platform platform) {
        this.platform = platform;
    }

    void addTo(ObjectNode claims, LaunchPlan plan) {
        addRoster(claims, plan);
        addGrades(claims, plan);
        if (platform.mode().isMoodle()) {
            addMoodleUrls(claims, plan);
            plan.activity()
                    .filter(activity -> !platform.gradebook().itemsOf(activity).isEmpty())
                    .ifPresent(activity -> claims.set(
                            Lti.OUTCOME_CLAIM,
                            basicOutcome(activity.id(), plan.person().id(), plan.deploymentId())));
        }
    }

    /** Moodle leaves it out until the tool has an activity in the course. */
    private void addRoster(ObjectNode claims, LaunchPlan plan) {
        boolean moodle = platform.mode().isMoodle();
        boolean used =
                platform.campus().usesTool(plan.course().id(), plan.tool().clientId());
        if (!plan.tool().may(Lti.SCOPE_ROSTER) || (moodle && !used)) {
            return;
        }
        ObjectNode roster = claims.putObject(Lti.ROSTER_CLAIM)
                .put("context_memberships_url", platform.endpoints().membersUrl(plan.course(), plan.deploymentId()));
        roster.set("service_versions", Json.array(moodle ? List.of("1.0", "2.0") : List.of("2.0")));
    }

    private void addGrades(ObjectNode claims, LaunchPlan plan) {
        List<String> scopes = Lti.GRADE_SCOPES.stream().filter(plan.tool()::may).toList();
        if (scopes.isEmpty()) {
            return;
        }
        Endpoints endpoints = platform.endpoints();
        ObjectNode grades = claims.putObject(Lti.GRADES_CLAIM);
        grades.set("scope", Json.array(scopes));
        grades.put("lineitems", endpoints.lineItemsUrl(plan.course().id(), plan.deploymentId()));
        Optional<LineItem> item = plan.lineItem().or(() -> plan.activity().flatMap(platform.gradebook()::onlyItemOf));
        item.ifPresent(it -> grades.put("lineitem", endpoints.lineItemUrl(it, plan.deploymentId())));
    }

    /** Moodle mixes the addresses of its services into the custom parameters. */
    private void addMoodleUrls(ObjectNode claims, LaunchPlan plan) {
        String services = platform.endpoints().url("/mod/lti/services.php");
        ObjectNode custom = claims.withObjectProperty(Lti.CLAIM + "custom");
        if (claims.has(Lti.ROSTER_CLAIM)) {
            custom.put("context_memberships_url", platform.endpoints().membersUrl(plan.course(), plan.deploymentId()));
        }
        String binding = "/CourseSection/" + plan.course().id() + "/bindings/tool/" + plan.deploymentId();
        custom.put("system_setting_url", services + "/tool/" + plan.deploymentId() + "/custom");
        custom.put("context_setting_url", services + binding + "/custom");
        if (plan.activity().isPresent()) {
            custom.put("link_setting_url", services + "/links/{link_id}/custom");
        }
    }

    ObjectNode basicOutcome(String linkId, String personId, String deploymentId) {
        ObjectNode data = Json.object();
        data.putObject("data")
                .put("instanceid", linkId)
                .put("userid", personId)
                .put("typeid", deploymentId)
                .put("launchid", ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE));
        data.put("hash", Base64Url.random(32));
        return Json.object()
                .put("lis_result_sourcedid", Json.write(data))
                .put("lis_outcome_service_url", platform.endpoints().url("/mod/lti/service.php"));
    }
}
