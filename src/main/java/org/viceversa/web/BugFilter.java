package org.viceversa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.web.Problems.Problem;

/** What {@link RefusalMapper} is to the API, to the pages: a bug becomes a reference, and never a stack trace. */
public final class BugFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BugFilter.class);

    private final transient RefusalAnswer answer;

    public BugFilter(RefusalAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
            giveWords(request, response);
        } catch (RuntimeException bug) {
            String reference = Problems.newReference();
            LOG.error("Internal error, reference {}", reference, bug);
            if (!response.isCommitted()) {
                response.resetBuffer();
                answer.write(
                        RequestPath.of(request),
                        response,
                        Problem.ofBug(reference),
                        "Something went wrong",
                        "Open the activity again from your course. What was saved is safe.");
            }
        }
    }

    /** Jersey refuses a header that it cannot read with a bare status. */
    private void giveWords(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.getStatus() >= 400 && !response.isCommitted() && response.getContentType() == null) {
            Problem problem = Problem.ofStatus(response.getStatus());
            answer.write(
                    RequestPath.of(request),
                    response,
                    problem,
                    problem.title(),
                    "To use Viceversa, open its activity in a course of your learning platform.");
        }
    }
}
