package org.viceversa.sandbox;

import java.net.http.HttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every address of the sandbox, and what answers it. */
final class Routing {

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

    private final Platform platform;
    private final Sessions sessions;
    private final Page page;
    private final Routes routes;

    Routing(
            Platform platform,
            RegistrationTokens tokens,
            Installation installation,
            LoginInitiation logins,
            PendingLaunches pending,
            HttpClient http) {
        this.platform = platform;
        this.sessions = new Sessions(platform);
        this.page = new Page(platform, sessions);
        this.routes = new Routes(platform.mischief());
        Endpoints at = platform.endpoints();
        Launching launching = new Launching(platform, sessions, logins);
        RegistrationEndpoint registration = new RegistrationEndpoint(platform, tokens, installation);
        AuthorizationEndpoint authorization = new AuthorizationEndpoint(platform, sessions, pending);
        routes.service("GET", at.configuration(), registration::configuration)
                .service("POST", at.registration(), registration::register)
                .service(
                        "GET",
                        at.keys(),
                        request -> Response.json(200, platform.keys().published()))
                .page(at.authorization(), authorization::answer)
                .form(at.authorization(), authorization::answer)
                .page("/activities/{activity}/launch", launching::activity)
                .page("/assets/{name}", Assets::read)
                .form("/session", this::become)
                .form("/session/end", request -> Response.redirect("/").with("Set-Cookie", sessions.end(request)));
        if (platform.mode().isMoodle()) {
            routes.page("/mod/lti/launch.php", launching::moodleActivity);
        }
    }

    Response answer(Request request) {
        try {
            return routes.answer(request);
        } catch (HttpProblem problem) {
            return page.problem(sessions.find(request), problem);
        } catch (RuntimeException bug) {
            LOG.error("The sandbox LMS failed at {}.", request.path(), bug);
            return page.problem(
                    sessions.find(request),
                    new HttpProblem(500, "The sandbox LMS itself has a fault; its log says more."));
        }
    }

    private Response become(Request request) {
        Person person = platform.campus().person(request.form("person"));
        String next = request.form().getOrDefault("next", "/");
        return Response.redirect(next.startsWith("/") && !next.startsWith("//") ? next : "/")
                .with("Set-Cookie", sessions.open(person));
    }
}
