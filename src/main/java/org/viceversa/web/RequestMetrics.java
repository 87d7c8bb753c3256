package org.viceversa.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Counts and times requests by kind of address and status, never by what stands in them. */
public final class RequestMetrics extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS =
            List.of("/lti/login", "/lti/launch", "/lti/register", "/lti/jwks.json", "/api/operator", "/api", "/app");

    private final transient MeterRegistry metrics;

    public RequestMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            Timer.builder("viceversa.requests")
                    .tag("kind", kind(RequestPath.of(request)))
                    .tag("status", Integer.toString(response.getStatus()))
                    .publishPercentileHistogram(false)
                    .register(metrics)
                    .record(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static String kind(String path) {
        return KINDS.stream().filter(path::startsWith).findFirst().orElse("other");
    }
}
