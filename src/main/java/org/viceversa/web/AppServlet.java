package org.viceversa.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.viceversa.refusal.Refused;
import org.viceversa.web.ToolSession.Note;

/** {@code /app}: the shell of the pages, which the session's platform may frame and nobody else. */
public final class AppServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ToolSessions sessions;
    private final transient SessionCookies cookies;
    private final transient Templates templates;
    private final String base;

    /** @param base context path of the application; empty at the root */
    public AppServlet(ToolSessions sessions, SessionCookies cookies, Templates templates, String base) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.templates = templates;
        this.base = base;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String handle = Optional.ofNullable(request.getParameter("s")).orElse("");
        try {
            Optional<ToolSession> session =
                    cookies.sessionSecret(request, handle).flatMap(secret -> sessions.find(handle, secret));
            if (session.isPresent()) {
                shell(response, session.get());
            } else {
                message(response, 401, "Your visit has ended, or your browser did not keep its sign-in.");
            }
        } catch (Refused refused) {
            message(response, refused.kind().status(), refused.sentence());
        }
    }

    private void shell(HttpServletResponse response, ToolSession session) throws IOException {
        List<String> origins = Arrays.asList(session.frameAncestors().split(" "));
        Headers.html(response);
        Headers.framedBy(response, origins);
        response.getWriter()
                .write(templates.fill(
                        "app",
                        Map.of(
                                "session", session.handle(),
                                "base", base,
                                "locale",
                                        session.note(Note.LOCALE)
                                                .filter(l -> !l.isBlank())
                                                .orElse("en"))));
    }

    private void message(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        Headers.html(response);
        Headers.framedByAll(response);
        response.getWriter()
                .write(templates.fill(
                        "message",
                        Map.of(
                                "title", "Viceversa is not open",
                                "sentence", sentence,
                                "advice", "Open the activity again from your course. Nothing was lost.",
                                "reference", "")));
    }
}
