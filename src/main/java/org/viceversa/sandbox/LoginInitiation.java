package org.viceversa.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The first step of a launch: the browser takes a few parameters to the tool (Security Framework §5.1.1). */
final class LoginInitiation {

    private final Platform platform;
    private final PendingLaunches pending;

    LoginInitiation(Platform platform, PendingLaunches pending) {
        this.platform = platform;
        this.pending = pending;
    }

    /** By a form that posts itself, or by a redirect when told so. */
    Response begin(LaunchPlan plan) {
        if (!plan.tool().active()) {
            throw new HttpProblem(
                    403, "This tool is not active yet: an administrator activates it under External tools.");
        }
        return send(plan.tool(), parameters(plan, plan.person().id()));
    }

    /** Moodle 4.5 lets somebody who is logged out begin a launch, as nobody. */
    Response beginAsNobody(LaunchPlan plan) {
        return send(plan.tool(), parameters(plan, "0"));
    }

    Map<String, String> parameters(LaunchPlan plan, String loginHint) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", platform.issuer());
        parameters.put("target_link_uri", plan.targetUri());
        parameters.put("login_hint", loginHint);
        parameters.put("lti_message_hint", pending.begin(plan));
        parameters.put("client_id", plan.tool().clientId());
        parameters.put("lti_deployment_id", plan.deploymentId());
        switch (platform.mode()) {
            case STANDARD -> parameters.put("lti_storage_target", StoragePages.PARENT);
            case CANVAS -> {
                parameters.put("deployment_id", plan.deploymentId());
                parameters.put("canvas_region", "not_configured");
                parameters.put("canvas_environment", "prod");
                parameters.put("lti_storage_target", StoragePages.FRAME);
            }
            case MOODLE -> {
                // No platform storage there.
            }
        }
        return parameters;
    }

    /** Lets the plan's dialogue be answered, though no login began it. */
    void remember(LaunchPlan plan) {
        pending.remember(plan);
    }

    private Response send(Tool tool, Map<String, String> parameters) {
        return platform.mischief().now().loginByGet()
                ? Response.redirect(withQuery(tool.loginUri(), parameters))
                : Page.posting(tool.loginUri(), parameters);
    }

    static String withQuery(String uri, Map<String, String> parameters) {
        return uri + (uri.contains("?") ? "&" : "?") + encode(parameters);
    }

    static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
