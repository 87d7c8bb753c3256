package org.viceversa.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Counts and times requests by kind of address and status, never by what stands in them. */
public final class RequestMetrics extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS =
            List.of("/lti/login", "/lti/launch", "/lti/register", "/lti/jwks.json", "/api/operator", "/api", "/app");

    private record Answered(String kind, int status) {}

    private final transient MeterRegistry metrics;
    private final transient Map<Answered, Timer> timers = new ConcurrentHashMap<>();

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
            timers.computeIfAbsent(new Answered(kind(RequestPath.of(request)), response.getStatus()), this::timer)
                    .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }

    private Timer timer(Answered answered) {
        return Timer.builder("viceversa.requests")
                .tag("kind", answered.kind())
                .tag("status", Integer.toString(answered.status()))
                .publishPercentileHistogram(false)
                .register(metrics);
    }

    private static String kind(String path) {
        for (String kind : KINDS) {
            if (path.startsWith(kind)) {
                return kind;
            }
        }
        return "other";
    }
}
