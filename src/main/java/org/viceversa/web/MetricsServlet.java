package org.viceversa.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.viceversa.secret.Secrets;

/** {@code /metrics} for Prometheus, behind a bearer token of the settings; without one the address does not exist. */
public final class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PrometheusMeterRegistry metrics;
    private final transient Optional<String> tokenHash;

    public MetricsServlet(PrometheusMeterRegistry metrics, Optional<String> token) {
        this.metrics = metrics;
        this.tokenHash = token.map(Secrets::hash);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tokenHash.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String sent = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (!sent.startsWith("Bearer ") || !Secrets.matches(sent.substring("Bearer ".length()), tokenHash.get())) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "Bearer");
            return;
        }
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.getWriter().write(metrics.scrape());
    }
}
