package org.viceversa.registration.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Problems;
import org.viceversa.web.Problems.Problem;

/**
 * Before everything under {@code /api/operator}: lets the operator through and nobody else.
 *
 * <p>Every call bears a header of its own, which another site cannot send; signing in is the one call without a pass.
 */
public final class OperatorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String HEADER = "Viceversa-Operator";
    static final String COOKIE = "vv_operator";

    private static final String SIGN_IN = "/api/operator/session";

    private final transient OperatorSessions sessions;

    public OperatorFilter(OperatorSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (!isSignIn(request)) {
                sessions.check(pass(request));
                checkHeader(request);
            }
        } catch (Refused refused) {
            Problems.write(response, Problem.of(refused));
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isSignIn(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("POST") && path.equals(SIGN_IN);
    }

    private static void checkHeader(HttpServletRequest request) {
        if (!"1".equals(request.getHeader(HEADER))) {
            throw new Refused(
                    Kind.FORBIDDEN, "operator-header-missing", "The request did not come from the operator's page.");
        }
    }

    private static Optional<String> pass(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
