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
import org.viceversa.web.MessagePage.Message;
import org.viceversa.web.ToolSession.Note;

/** {@code /app}: the shell of the pages, which the session's platform may frame and nobody else. */
public final class AppServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ToolSessions sessions;
    private final transient SessionCookies cookies;
    private final transient Templates templates;
    private final transient MessagePage messagePage;

    public AppServlet(ToolSessions sessions, SessionCookies cookies, Templates templates, MessagePage messagePage) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.templates = templates;
        this.messagePage = messagePage;
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
                                "locale",
                                        session.note(Note.LOCALE)
                                                .filter(l -> !l.isBlank())
                                                .orElse("en"))));
    }

    private void message(HttpServletResponse response, int status, String sentence) throws IOException {
        messagePage.show(
                response,
                status,
                new Message(
                        "Viceversa is not open",
                        sentence,
                        "Open the activity again from your course. Nothing was lost.",
                        ""));
    }
}
