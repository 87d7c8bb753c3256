package org.viceversa.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table from method and path to what answers; a path has named places such as {@code /courses/{course}}. */
final class Routes {

    /** What answers one kind of request. */
    @FunctionalInterface
    interface Answer {
        Response to(Request request);
    }

    /** Who calls: people with a browser, or tools; only the latter are treated to misbehaviour. */
    enum Caller {
        BROWSER,
        TOOL
    }

    private record Route(Caller caller, String method, String[] pattern, Answer answer) {

        Optional<Map<String, String>> match(String[] path) {
            if (path.length != pattern.length) {
                return Optional.empty();
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < path.length; i++) {
                if (pattern[i].startsWith("{")) {
                    values.put(pattern[i].substring(1, pattern[i].length() - 1), path[i]);
                } else if (!pattern[i].equals(path[i])) {
                    return Optional.empty();
                }
            }
            return Optional.of(values);
        }
    }

    private final List<Route> routes = new ArrayList<>();
    private final Mischief mischief;

    Routes(Mischief mischief) {
        this.mischief = mischief;
    }

    Routes page(String path, Answer answer) {
        return add(Caller.BROWSER, "GET", path, answer);
    }

    Routes form(String path, Answer answer) {
        return add(Caller.BROWSER, "POST", path, answer);
    }

    Routes service(String method, String path, Answer answer) {
        return add(Caller.TOOL, method, path, answer);
    }

    private Routes add(Caller caller, String method, String path, Answer answer) {
        routes.add(new Route(caller, method, path.split("/", -1), answer));
        return this;
    }

    Response answer(Request request) {
        String[] path = request.path().split("/", -1);
        boolean known = false;
        for (Route route : routes) {
            Optional<Map<String, String>> values = route.match(path);
            known |= values.isPresent();
            if (values.isPresent() && route.method().equals(request.method())) {
                return answer(route, request.withPathValues(values.get()));
            }
        }
        throw known
                ? new HttpProblem(405, "This address does not take " + request.method() + ".")
                : HttpProblem.notFound("There is nothing at this address.");
    }

    private Response answer(Route route, Request request) {
        return route.caller() == Caller.TOOL
                ? mischief.around(request, () -> route.answer().to(request))
                : route.answer().to(request);
    }
}
