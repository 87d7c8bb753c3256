package org.viceversa.sandbox;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The authentication request of a launch and its answer, which the browser posts to the tool (Security Framework §5.1.1).
 *
 * <p>A redirect URI that is not the tool's own gets nothing, not even an error: the person sees a page instead.
 */
final class AuthorizationEndpoint {

    private static final String AGAIN = "repost";

    private final Platform platform;
    private final Sessions sessions;
    private final PendingLaunches pending;
    private final IdTokens idTokens;

    AuthorizationEndpoint(Platform platform, Sessions sessions, PendingLaunches pending) {
        this.platform = platform;
        this.sessions = sessions;
        this.pending = pending;
        this.idTokens = new IdTokens(platform);
    }

    Response answer(Request request) {
        Map<String, String> asked = request.parameters();
        Optional<Person> person = sessions.find(request);
        if (person.isEmpty() && !asked.containsKey(AGAIN)) {
            return again(asked);
        }
        return answer(asked, person);
    }

    /** The browser withheld our cookie because a page of the tool sent it here: from a page of ours it will come. */
    private Response again(Map<String, String> asked) {
        Map<String, String> more = new LinkedHashMap<>(asked);
        more.put(AGAIN, "true");
        return Page.posting(platform.endpoints().url(platform.endpoints().authorization()), more);
    }

    private Response answer(Map<String, String> asked, Optional<Person> person) {
        refuseWhatMoodleHides(asked, person);
        Optional<LaunchPlan> plan = pending.find(value(asked, "lti_message_hint"));
        Optional<Tool> tool = platform.mode().isMoodle()
                ? plan.map(LaunchPlan::tool)
                : platform.tools().find(value(asked, "client_id"));
        String redirectUri = value(asked, "redirect_uri");
        if (tool.filter(it -> it.redirectUris().contains(redirectUri)).isEmpty()) {
            throw HttpProblem.badRequest("Invalid request: unknown launch, tool or redirect URI.");
        }
        Map<String, String> form = new LinkedHashMap<>();
        try {
            LaunchPlan launch = plan.orElseThrow(
                    () -> new ProtocolError(400, "invalid_request", "lti_message_hint names no launch that has begun"));
            check(asked, launch, person);
            form.putAll(success(launch, value(asked, "nonce")));
        } catch (ProtocolError refusal) {
            form.put("error", refusal.code());
            form.put("error_description", refusal.description());
        }
        if (asked.containsKey("state") && !platform.mischief().now().droppedState()) {
            form.put("state", value(asked, "state"));
        }
        return Page.posting(redirectUri, form);
    }

    private Map<String, String> success(LaunchPlan plan, String nonce) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id_token", idTokens.sign(new LaunchClaims(platform).of(plan, nonce)));
        if (platform.mode().isCanvas()) {
            form.put("lti_storage_target", StoragePages.FRAME);
        }
        return form;
    }

    /** In Moodle these end on its own page, and the tool hears nothing. */
    private void refuseWhatMoodleHides(Map<String, String> asked, Optional<Person> person) {
        boolean good = person.isPresent()
                && value(asked, "scope").equals("openid")
                && value(asked, "response_type").equals("id_token")
                && !value(asked, "nonce").isEmpty();
        if (platform.mode().isMoodle() && !good) {
            throw HttpProblem.badRequest("Invalid request");
        }
    }

    private void check(Map<String, String> asked, LaunchPlan plan, Optional<Person> person) {
        List<String> scopes = Arrays.asList(value(asked, "scope").split(" "));
        require(value(asked, "client_id").equals(plan.tool().clientId()), "unauthorized_client", "Wrong client_id");
        require(person.isPresent(), "login_required", "Nobody is logged in");
        require(
                isPlanned(plan, person)
                        && value(asked, "login_hint").equals(plan.person().id()),
                "access_denied",
                "login_hint is not the person who is logged in");
        require(scopes.contains("openid"), "invalid_scope", "scope lacks openid");
        require(
                value(asked, "response_type").equals("id_token"),
                "unsupported_response_type",
                "response_type is not id_token");
        require(!value(asked, "nonce").isEmpty(), "invalid_request", "Missing nonce");
        require(value(asked, "response_mode").equals("form_post"), "invalid_request", "Invalid response_mode");
        boolean mayPromptBeAbsent = platform.mode().isMoodle();
        require(
                value(asked, "prompt").equals("none")
                        || (mayPromptBeAbsent && value(asked, "prompt").isEmpty()),
                "invalid_request",
                "Invalid prompt");
    }

    private static boolean isPlanned(LaunchPlan plan, Optional<Person> person) {
        return person.map(Person::id).equals(Optional.of(plan.person().id()));
    }

    private static String value(Map<String, String> asked, String name) {
        return asked.getOrDefault(name, "");
    }

    private static void require(boolean condition, String code, String description) {
        if (!condition) {
            throw new ProtocolError(400, code, description);
        }
    }
}
