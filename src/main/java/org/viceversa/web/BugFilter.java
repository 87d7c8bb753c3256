package org.viceversa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.web.MessagePage.Message;
import org.viceversa.web.Problems.Problem;

/** What {@link RefusalMapper} is to the API, to the pages: a bug becomes a reference, and never a stack trace. */
public final class BugFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BugFilter.class);

    private final transient MessagePage messagePage;

    public BugFilter(MessagePage messagePage) {
        this.messagePage = messagePage;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException bug) {
            String reference = Problems.newReference();
            LOG.error("Internal error, reference {}", reference, bug);
            if (!response.isCommitted()) {
                response.resetBuffer();
                Problem problem = Problem.ofBug(reference);
                messagePage.show(
                        response,
                        problem.status(),
                        new Message(
                                "Something went wrong",
                                problem.detail(),
                                "Open the activity again from your course. What was saved is safe.",
                                reference));
            }
        }
    }
}
