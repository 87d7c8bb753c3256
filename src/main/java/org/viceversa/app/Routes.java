package org.viceversa.app;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.servlet.ServletContainer;
import org.viceversa.notice.UnsubscribeLinks;
import org.viceversa.registration.web.CanvasConfigServlet;
import org.viceversa.registration.web.KeySetServlet;
import org.viceversa.registration.web.OperatorFilter;
import org.viceversa.web.AppServlet;
import org.viceversa.web.BugFilter;
import org.viceversa.web.ErrorServlet;
import org.viceversa.web.HealthServlet;
import org.viceversa.web.MetricsServlet;
import org.viceversa.web.PageServlet;
import org.viceversa.web.ReadableRequests;
import org.viceversa.web.RefusalAnswer;
import org.viceversa.web.RequestMetrics;
import org.viceversa.web.SecurityHeaders;
import org.viceversa.web.SessionFilter;
import org.viceversa.web.SessionResource;
import org.viceversa.web.StartingFilter;
import org.viceversa.web.StaticFiles;

/** Which address leads where, in the order in which filters see a request; {@code src/docs/security.md} explains each. */
final class Routes {

    private final ServletContext context;
    private final Wiring wiring;
    private final Plumbing plumbing;

    private Routes(ServletContext context, Wiring wiring) {
        this.context = context;
        this.wiring = wiring;
        this.plumbing = wiring.plumbing;
    }

    static void register(ServletContext context, Wiring wiring) {
        Routes routes = new Routes(context, wiring);
        routes.filters();
        routes.servlets();
        routes.api();
    }

    private void filters() {
        RefusalAnswer answer = new RefusalAnswer(plumbing.messagePage);
        filter("metrics", new RequestMetrics(plumbing.metrics), "/*");
        filter("headers", new SecurityHeaders(wiring.settings.isSecure()), "/*");
        filter("bugs", new BugFilter(answer), "/*");
        filter("readable", new ReadableRequests(answer), "/*");
        filter("starting", new StartingFilter(wiring::isStarted, answer), "/*");
        filter(
                "operator",
                new OperatorFilter(wiring.registration.operatorSessions),
                "/api/operator",
                "/api/operator/*");
        filter("session", new SessionFilter(plumbing.sessions, plumbing.cookies, "/api/operator"), "/api/*");
    }

    private void servlets() {
        servlet("login", wiring.lti.loginServlet, "/lti/login");
        servlet("launch", wiring.lti.launchServlet(wiring.activities.guests), "/lti/launch");
        servlet("register", wiring.registration.registerServlet(), "/lti/register");
        servlet("key-set", new KeySetServlet(wiring.registration.toolKeys, plumbing.clock), "/lti/jwks.json");
        servlet("canvas", canvas(), "/lti/config/canvas.json");
        servlet(
                "app",
                new AppServlet(plumbing.sessions, plumbing.cookies, plumbing.templates, plumbing.messagePage),
                "/app");
        servlet("calendar", wiring.mentoringSessions.calendarServlet(), "/calendar/*");
        servlet("files", new StaticFiles(wiring.filesVersion), "/v/*");
        servlet("home", new PageServlet(plumbing.templates, "home", Map.of("guideUrl", "")), "");
        servlet("operator", new PageServlet(plumbing.templates, "operator", Map.of("locale", "en")), "/operator");
        servlet("unsubscribe", wiring.notices.unsubscribeServlet(plumbing), UnsubscribeLinks.PATH);
        servlet("health", new HealthServlet(wiring::isReady), "/health/*");
        servlet("errors", new ErrorServlet(new RefusalAnswer(plumbing.messagePage)), "/errors");
        servlet("prometheus", new MetricsServlet(plumbing.metrics, wiring.settings.metricsToken()), "/metrics");
    }

    private CanvasConfigServlet canvas() {
        InputStream template = context.getResourceAsStream("/WEB-INF/lti-config/tool/canvas.json");
        if (template == null) {
            throw new IllegalStateException("The WAR lacks lti-config/tool/canvas.json");
        }
        try {
            return new CanvasConfigServlet(template, wiring.settings.tool());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void api() {
        servlet("api", new ServletContainer(RestApi.of(resources(wiring))), "/api/*");
    }

    /** Everything that answers below {@code /api}; {@code webapp/openapi.json} describes each. */
    static List<Object> resources(Wiring wiring) {
        List<Object> resources = new ArrayList<>();
        resources.add(new SessionResource(wiring.plumbing.sessions));
        resources.addAll(wiring.people.resources(wiring.plumbing, wiring.lti, wiring.acrossFeatures.homeParts()));
        resources.addAll(wiring.employees.resources());
        resources.addAll(wiring.programme.resources());
        resources.addAll(wiring.skills.resources(
                wiring.acrossFeatures::isSkillUsed,
                wiring.employees::positionOf,
                wiring.settings.tool().base()));
        resources.addAll(wiring.activities.resources());
        resources.addAll(wiring.catalogue.resources());
        resources.addAll(wiring.learningPath.resources());
        resources.addAll(wiring.tuition.resources());
        resources.addAll(wiring.enrolment.resources());
        resources.addAll(wiring.pairings.resources());
        resources.addAll(wiring.rounds.resources());
        resources.addAll(wiring.mentoringSessions.resources());
        resources.addAll(wiring.mentorship.resources());
        resources.addAll(wiring.notebook.resources());
        resources.addAll(wiring.certification.resources());
        resources.addAll(wiring.pulse.resources());
        resources.addAll(wiring.reflections.resources());
        resources.addAll(wiring.grading.resources());
        resources.addAll(wiring.scoreDelivery.resources());
        resources.addAll(wiring.notices.resources());
        resources.add(wiring.lti.deepLinkingResource);
        resources.addAll(wiring.diagnosis.resources(wiring.people::rosterToTest));
        resources.addAll(wiring.registration.resources(wiring.diagnosis::latestRefusals, Version.NUMBER));
        return resources;
    }

    private void servlet(String name, HttpServlet servlet, String... paths) {
        ServletRegistration.Dynamic registration = context.addServlet(name, servlet);
        registration.addMapping(paths);
        registration.setLoadOnStartup(1);
    }

    private void filter(String name, Filter filter, String... paths) {
        context.addFilter(name, filter).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, paths);
    }
}
