package org.viceversa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Problems.Problem;

/**
 * Lets requests to the API through with their {@link ToolSession}, or answers 401.
 *
 * <p>The header that names the session is what another site cannot send, so it guards against forged requests too; the
 * secret comes in the session's cookie, or as a bearer where the browser keeps no cookies for a frame.
 */
public final class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Names the session; no secret. */
    public static final String HEADER = "Viceversa-Session";

    private static final String BEARER = "Bearer ";

    private final transient ToolSessions sessions;
    private final transient SessionCookies cookies;

    private final String guardedElsewhere;

    /** @param guardedElsewhere the path whose requests another filter guards */
    public SessionFilter(ToolSessions sessions, SessionCookies cookies, String guardedElsewhere) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.guardedElsewhere = guardedElsewhere;
    }

    /** The session of a request that this filter let through. */
    public static ToolSession sessionOf(HttpServletRequest request) {
        return (ToolSession) request.getAttribute(ToolSession.class.getName());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (path.equals(guardedElsewhere) || path.startsWith(guardedElsewhere + "/")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            ToolSession session = find(request)
                    .orElseThrow(() -> new Refused(
                            Kind.UNAUTHENTICATED,
                            "session-ended",
                            "Your visit has ended. Open the activity again from your course; nothing was lost."));
            request.setAttribute(ToolSession.class.getName(), session);
        } catch (Refused refused) {
            Problems.write(response, Problem.of(refused));
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<ToolSession> find(HttpServletRequest request) {
        String handle = request.getHeader(HEADER);
        if (handle == null || handle.isEmpty()) {
            return Optional.empty();
        }
        return secret(request, handle).flatMap(secret -> sessions.find(handle, secret));
    }

    private Optional<String> secret(HttpServletRequest request, String handle) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return Optional.of(authorization.substring(BEARER.length()).strip());
        }
        return cookies.sessionSecret(request, handle);
    }
}
