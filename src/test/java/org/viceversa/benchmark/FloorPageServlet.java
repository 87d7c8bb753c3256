package org.viceversa.benchmark;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.viceversa.benchmark.FloorStore.Visit;

/** The page of the session. */
final class FloorPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String FILLING = "<li>a row of the page</li>".repeat(40);

    private final transient FloorStore store;

    FloorPageServlet(FloorStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            Visit visit = store.find(FloorCookies.get(request, "session"));
            byte[] page = ("<!doctype html><html><body data-session=\"open\"><h1>" + visit.person() + ", "
                            + visit.course() + "</h1><ul>" + FILLING + "</ul></body></html>")
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=utf-8");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
