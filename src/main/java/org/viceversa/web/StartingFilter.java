package org.viceversa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Problems.Problem;

/** Asks for patience while the tool waits for its database at the start; the health pages answer all the same. */
public final class StartingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier started;
    private final transient RefusalAnswer answer;

    public StartingFilter(BooleanSupplier started, RefusalAnswer answer) {
        this.started = started;
        this.answer = answer;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (started.getAsBoolean() || !needsDatabase(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        Refused refused = new Refused(
                Kind.UNAVAILABLE,
                "starting",
                "Viceversa is starting, or waiting for its database. Try again in a minute; nothing was lost.");
        response.setHeader("Retry-After", "15");
        answer.write(
                RequestPath.of(request),
                response,
                Problem.of(refused),
                "One moment",
                "Open the activity again from your course in a minute.");
    }

    private static boolean needsDatabase(String path) {
        return path.startsWith("/lti/") || path.startsWith("/api") || path.equals("/app");
    }
}
