package org.viceversa.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** {@code /health/live} and {@code /health/ready}: whether to restart this node, and whether to send people to it. */
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier ready;

    /** @param ready whether the start is done and the database answers now */
    public HealthServlet(BooleanSupplier ready) {
        this.ready = ready;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = "/live".equals(request.getPathInfo()) || ready.getAsBoolean();
        boolean known = "/live".equals(request.getPathInfo()) || "/ready".equals(request.getPathInfo());
        response.setStatus(!known ? 404 : up ? 200 : 503);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().print("{\"status\":\"" + (up && known ? "UP" : "DOWN") + "\"}");
    }
}
