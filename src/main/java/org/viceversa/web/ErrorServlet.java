package org.viceversa.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.viceversa.web.Problems.Problem;

/**
 * What the server itself refuses, in our words instead of its own: no such address, no such method. The server sends
 * such requests here; whoever comes by themselves finds nothing.
 */
public final class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient RefusalAnswer answer;

    public ErrorServlet(RefusalAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = uri instanceof String text && text.startsWith(request.getContextPath())
                ? text.substring(request.getContextPath().length())
                : "";
        Problem problem = Problem.ofStatus(status instanceof Integer known ? known : 404);
        answer.write(
                path,
                response,
                problem,
                problem.title(),
                "To use Viceversa, open its activity in a course of your learning platform.");
    }
}
