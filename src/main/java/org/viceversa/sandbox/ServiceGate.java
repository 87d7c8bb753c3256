package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** Lets a tool's call through to a service: right media type, good token, right scope; and words its refusals. */
final class ServiceGate {

    private final Platform platform;
    private final AccessTokens tokens;

    ServiceGate(Platform platform, AccessTokens tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    /** A call that reads that media type. */
    Response reading(Request request, String media, Set<String> scopes, Function<Tool, Response> service) {
        return through(request, accepts(request, media), 406, scopes, service);
    }

    /** A call that brings a body of that media type. */
    Response writing(Request request, String media, Set<String> scopes, Function<Tool, Response> service) {
        return through(request, request.mediaType().equals(media), 415, scopes, service);
    }

    /** A call without a body, in either direction. */
    Response bare(Request request, Set<String> scopes, Function<Tool, Response> service) {
        return through(request, true, 400, scopes, service);
    }

    /** An address that takes no such call; Moodle names the media type as the reason. */
    Response unknown(Request request) {
        return through(request, false, 405, Set.of(), tool -> Response.empty(405));
    }

    private Response through(
            Request request, boolean fits, int misfit, Set<String> scopes, Function<Tool, Response> service) {
        try {
            if (!fits) {
                throw new HttpProblem(platform.mode().isMoodle() ? 400 : misfit, misfitReason(request));
            }
            return service.apply(authorised(request, scopes));
        } catch (HttpProblem problem) {
            return refusal(request, problem);
        }
    }

    private Tool authorised(Request request, Set<String> scopes) {
        AccessTokens.Access access =
                request.bearer().flatMap(tokens::find).orElseThrow(() -> new HttpProblem(401, "Unauthorized"));
        if (!access.allowsAnyOf(scopes)) {
            throw platform.mode().isMoodle()
                    ? new HttpProblem(401, "Unauthorized")
                    : new HttpProblem(403, "The token is not for this scope.");
        }
        return platform.tools().tool(access.clientId());
    }

    /** Moodle wants the one media type and nothing else, unless there is a wild card anywhere. */
    private boolean accepts(Request request, String media) {
        String accept = request.header("Accept").orElse("");
        if (accept.isEmpty() || accept.contains("*/*")) {
            return true;
        }
        return platform.mode().isMoodle()
                ? accept.equals(media)
                : Arrays.stream(accept.split(","))
                        .map(each -> each.split(";")[0].strip())
                        .anyMatch(each -> each.equals(media) || each.equals("application/*"));
    }

    private String misfitReason(Request request) {
        if (!platform.mode().isMoodle()) {
            return "This address has no such media type.";
        }
        String accept =
                request.method().equals("GET") ? request.header("Accept").orElse("") : "";
        return "No handler found for " + servicePath(request) + " " + accept + " " + request.mediaType();
    }

    private static String servicePath(Request request) {
        return request.path().replace("/mod/lti/services.php", "");
    }

    private Response refusal(Request request, HttpProblem problem) {
        Response response = platform.mode().isMoodle()
                ? Response.text(problem.status(), "application/json; charset=utf-8", moodleRefusal(request, problem))
                : Response.json(problem.status(), Json.object().put("error", problem.sentence()));
        return problem.status() == 401 ? response.with("WWW-Authenticate", "Bearer") : response;
    }

    private static String moodleRefusal(Request request, HttpProblem problem) {
        String query = request.rawQuery().isEmpty() ? "" : "?" + request.rawQuery();
        return """
                {
                    "status": %d,
                    "reason": %s,
                    "request": {
                        "method": "%s",
                        "url": %s,
                        "accept": %s,
                        "contentType": %s
                    }
                }""".formatted(
                        problem.status(),
                        quoted(problem.sentence()),
                        request.method(),
                        quoted(request.path() + query),
                        quoted(request.header("Accept").orElse("")),
                        quoted(request.mediaType()));
    }

    private static String quoted(String text) {
        return Json.write(Json.tree(text));
    }

    /** An answer of the service's own media type. */
    Response answer(int status, String media, JsonNode body) {
        return platform.mode().isMoodle()
                ? Response.text(status, media + "; charset=utf-8", Json.writeAsPhp(body))
                : Response.text(status, media, Json.write(body));
    }

    static JsonNode json(Request request) {
        try {
            return Json.parseObject(request.body());
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest("The body is not a JSON object.");
        }
    }
}
