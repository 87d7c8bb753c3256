package org.viceversa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Problems.Problem;

/**
 * Turns away what cannot be read: a body that is too large, an address or a form in an encoding that is none. Whoever
 * comes after it asks for parameters without a thought for that.
 */
public final class ReadableRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient RefusalAnswer answer;

    public ReadableRequests(RefusalAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        long most = BodySizes.mostOf(
                RequestPath.of(request),
                // The header itself: servers throw at the question for a type whose encoding they do not know.
                Optional.ofNullable(request.getHeader("Content-Type")).orElse(""));
        if (length > most) {
            response.setHeader("Connection", "close");
            refuse(request, response, BoundedRequest.tooLarge(most));
            return;
        }
        if (!hasReadableParameters(request)) {
            refuse(
                    request,
                    response,
                    new Refused(
                            Kind.INVALID,
                            "request-unreadable",
                            "The request's address or form cannot be read: it is not in UTF-8, badly encoded, or larger"
                                    + " than 1 MB."));
            return;
        }
        chain.doFilter(length < 0 ? new BoundedRequest(request, most) : request, response);
    }

    /**
     * Servers throw at the first question for a parameter; Tomcat 10 leaves out what it cannot read. The character NUL is
     * in no text that people write, and PostgreSQL keeps none that has it.
     */
    private static boolean hasReadableParameters(HttpServletRequest request) {
        try {
            return request.getParameterMap().values().stream()
                    .flatMap(Arrays::stream)
                    .noneMatch(value -> value.indexOf('\0') >= 0);
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        answer.write(
                RequestPath.of(request),
                response,
                Problem.of(refused),
                "Viceversa could not read this",
                "Open the activity again from your course. If it stays, please tell your administrator.");
    }
}
