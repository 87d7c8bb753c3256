package org.viceversa.sandbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every address of the sandbox, and what answers it. */
final class Routing {

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

    private final Parts parts;
    private final Platform platform;
    private final Sessions sessions;
    private final Page page;
    private final Routes routes;

    Routing(Parts parts) {
        this.parts = parts;
        this.platform = parts.platform();
        this.sessions = parts.sessions();
        this.page = new Page(platform, sessions);
        this.routes = new Routes(platform.mischief());
        addIdentity();
        addServices(new ServiceGate(platform, parts.accessTokens()));
        addPages(addLaunches());
    }

    Response answer(Request request) {
        try {
            return routes.answer(request);
        } catch (HttpProblem problem) {
            return page.problem(sessions.find(request), problem);
        } catch (RuntimeException bug) {
            LOG.error("The sandbox LMS failed at {}.", request.path(), bug);
            HttpProblem fault = new HttpProblem(500, "The sandbox LMS itself has a fault; its log says more.");
            return page.problem(sessions.find(request), fault);
        }
    }

    private void addIdentity() {
        Endpoints at = platform.endpoints();
        RegistrationEndpoint registration =
                new RegistrationEndpoint(platform, parts.registrationTokens(), parts.installation());
        AuthorizationEndpoint authorization = new AuthorizationEndpoint(platform, sessions, parts.pending());
        TokenEndpoint token = new TokenEndpoint(platform, parts.toolKeys(), parts.accessTokens());
        routes.service("GET", at.configuration(), registration::configuration)
                .service("POST", at.registration(), registration::register)
                .service(
                        "GET",
                        at.keys(),
                        request -> Response.json(200, platform.keys().published()))
                .service("POST", at.token(), token::answer)
                .page(at.authorization(), authorization::answer)
                .form(at.authorization(), authorization::answer);
    }

    private void addServices(ServiceGate gate) {
        Endpoints at = platform.endpoints();
        LineItemEndpoint lineItems = new LineItemEndpoint(platform, gate);
        ScoreEndpoint scores = new ScoreEndpoint(platform, gate);
        routes.service("GET", at.members(), new RosterEndpoint(platform, gate)::list)
                .service("GET", at.lineItems(), lineItems::list)
                .service("POST", at.lineItems(), lineItems::create)
                .service("GET", at.lineItem(), lineItems::show)
                .service("PUT", at.lineItem(), lineItems::replace)
                .service("DELETE", at.lineItem(), lineItems::delete)
                .service("POST", at.lineItem(), gate::unknown)
                .service("POST", at.lineItem() + "/scores", scores::score)
                .service("GET", at.lineItem() + "/results", scores::results);
    }

    private Launching addLaunches() {
        Launching launching = new Launching(platform, sessions, parts.logins());
        DeepLinkingReturn deepLinking =
                new DeepLinkingReturn(platform, parts.pending(), parts.toolKeys(), parts.installation());
        routes.page("/activities/{activity}/launch", launching::activity)
                .page("/courses/{course}/content-choice", launching::contentChoice)
                .page("/gradebook/{item}/review", launching::review)
                .page("/lti/storage/{client}", new StoragePages(platform)::frame)
                .form(platform.endpoints().deepLinkingReturn(), deepLinking::answer);
        if (platform.mode().isMoodle()) {
            routes.page("/mod/lti/launch.php", launching::moodleActivity);
        }
        return launching;
    }

    private void addPages(Launching launching) {
        CoursePages courses = new CoursePages(platform, sessions, page, launching);
        PeoplePage people = new PeoplePage(platform, sessions, page, launching);
        GradebookPage gradebook = new GradebookPage(platform, sessions, page, launching, courses);
        routes.page("/", new HomePage(platform, sessions, page)::show)
                .page("/assets/{name}", Assets::read)
                .form("/session", this::become)
                .form("/session/end", request -> Response.redirect("/").with("Set-Cookie", sessions.end(request)))
                .page("/courses/{course}", courses::course)
                .page("/courses/{course}/add-content", courses::addContent)
                .page("/activities/{activity}", courses::activity)
                .page(platform.endpoints().toolReturn(), courses::comeBack)
                .page("/courses/{course}/people", people::show)
                .form("/courses/{course}/people", people::change)
                .page("/courses/{course}/gradebook", gradebook::show)
                .page("/gradebook/{item}", gradebook::review);
        addAdministration();
        addMailbox();
    }

    private void addMailbox() {
        MailroomPages mailbox = new MailroomPages(platform.mailroom(), page);
        routes.page("/mailbox", mailbox::list)
                .page("/mailbox/{mail}", mailbox::show)
                .page("/mailbox/{mail}/html", mailbox::html)
                .page("/mailbox/{mail}/calendar", mailbox::calendar);
    }

    private void addAdministration() {
        ToolPages tools = new ToolPages(platform, page, parts.registrar(), parts.installation());
        MisbehaviourPage misbehaviour = new MisbehaviourPage(platform, page, parts.accessTokens());
        routes.page("/admin/tools", tools::list)
                .form("/admin/tools", tools::addByHand)
                .page("/admin/tools/register", tools::register)
                .page("/admin/tools/start", tools::start)
                .page("/admin/tools/{client}", tools::details)
                .form("/admin/tools/{client}/sharing", tools::share)
                .form("/admin/tools/{client}/activate", tools::activate)
                .form("/admin/tools/{client}/deactivate", tools::deactivate)
                .form("/admin/tools/{client}/deployments", tools::addDeployment)
                .page("/admin/misbehaviour", misbehaviour::show)
                .form("/admin/misbehaviour", misbehaviour::save)
                .form("/admin/misbehaviour/end", misbehaviour::end)
                .form("/admin/keys/rotate", misbehaviour::rotateKeys)
                .form("/admin/tokens/revoke", misbehaviour::revokeTokens);
        platform.settings()
                .movableClock()
                .map(clock -> new DayPage(clock, page))
                .ifPresent(day -> routes.page(DayPage.PATH, day::show).form(DayPage.PATH, day::move));
    }

    private Response become(Request request) {
        Person person = platform.campus().person(request.form("person"));
        String next = request.form().getOrDefault("next", "/");
        return Response.redirect(next.startsWith("/") && !next.startsWith("//") ? next : "/")
                .with("Set-Cookie", sessions.open(person));
    }
}
