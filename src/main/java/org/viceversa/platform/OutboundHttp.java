package org.viceversa.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.viceversa.platform.CallFailed.Kind;

/**
 * Calls platforms over HTTP, within bounds: 5 seconds to connect, {@link Limits} for the rest, up to three redirects of a
 * GET within its origin, and only where the {@link AddressGuard} lets it. Safe for many threads; one serves the whole
 * tool, since it holds the connections that are kept open.
 */
public final class OutboundHttp {

    private static final int REDIRECTS = 3;
    private static final int ERROR_TEXT_BYTES = 64_000;

    /** Takes a successful answer while it comes in. */
    @FunctionalInterface
    public interface BodyReader<T> {
        /** @throws IOException of the stream, passed on as it is */
        T read(Headers headers, InputStream body) throws IOException;
    }

    private final GuardedExchange exchange;
    private final BackOff backOff;
    private final Limits limits;

    public OutboundHttp(AddressGuard guard, Limits limits, Clock clock) {
        this(new GuardedExchange(guard), new BackOff(clock), limits);
    }

    OutboundHttp(GuardedExchange exchange, BackOff backOff, Limits limits) {
        this.exchange = exchange;
        this.backOff = backOff;
        this.limits = limits;
    }

    /** The same connections and guard with other limits. */
    public OutboundHttp with(Limits other) {
        return new OutboundHttp(exchange, backOff, other);
    }

    public Limits limits() {
        return limits;
    }

    /** One call with a body, tried once; or a GET, whose body is left out. */
    public Answer request(String method, URI address, Map<String, String> headers, String body) throws CallFailed {
        boolean get = method.equalsIgnoreCase("GET");
        return send(get ? Outgoing.get(address, headers) : Outgoing.of(method, address, headers, body));
    }

    /** @return an answer of 200 to 299, read whole */
    public Answer send(Outgoing call) throws CallFailed {
        TimeBudget budget = new TimeBudget(limits.time());
        return repeating(call, budget, () -> {
            HttpResponse<InputStream> response = open(call, budget);
            String text = collect(call, response.body());
            return new Answer(response.statusCode(), headersOf(response), text);
        });
    }

    /**
     * Reads a successful answer while it comes in; tries again only before the reader has begun.
     *
     * <p>The reader's own time is not counted; what it throws, other than the stream's faults, passes through.
     */
    public <T> T read(Outgoing call, BodyReader<T> reader) throws CallFailed {
        TimeBudget budget = new TimeBudget(limits.time());
        HttpResponse<InputStream> response = repeating(call, budget, () -> open(call, budget));
        try (InputStream body = response.body()) {
            return reader.read(headersOf(response), body);
        } catch (IOException fault) {
            throw GuardedExchange.failure(call, fault);
        }
    }

    @FunctionalInterface
    private interface Try<T> {
        T run() throws CallFailed;
    }

    private <T> T repeating(Outgoing call, TimeBudget budget, Try<T> attempt) throws CallFailed {
        int tries = call.repeatable() ? limits.tries() : 1;
        for (int made = 1; ; made++) {
            try {
                return attempt.run();
            } catch (CallFailed failed) {
                Optional<Duration> pause = made < tries ? backOff.before(made, failed) : Optional.empty();
                if (pause.isEmpty() || !budget.covers(pause.get())) {
                    throw failed;
                }
                backOff.pause(pause.get());
                budget.charge(pause.get());
            }
        }
    }

    /** Follows redirects and returns a success whose body is still to be read. */
    private HttpResponse<InputStream> open(Outgoing call, TimeBudget budget) throws CallFailed {
        Outgoing current = call;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            HttpResponse<InputStream> response = exchange.send(current, limits.bodyBytes(), budget);
            int status = response.statusCode();
            if (status >= 200 && status < 300) {
                return response;
            }
            Optional<String> location = headersOf(response).first("Location");
            if (status < 300 || status >= 400 || location.isEmpty()) {
                throw failureOf(current, response);
            }
            startOf(response);
            current = current.at(redirected(current, location.get()));
        }
        throw CallFailed.of(Kind.REDIRECTED, call, "more than " + REDIRECTS + " redirects");
    }

    private static URI redirected(Outgoing call, String location) throws CallFailed {
        URI from = call.address();
        URI to;
        try {
            to = Addresses.resolve(from, location);
        } catch (IllegalArgumentException unreadable) {
            throw CallFailed.of(Kind.REDIRECTED, call, "redirected to what is no address");
        }
        if (!call.isGet() || !Addresses.origin(from).equals(Addresses.origin(to))) {
            throw CallFailed.of(Kind.REDIRECTED, call, "redirected to " + Addresses.origin(to));
        }
        return to;
    }

    private CallFailed failureOf(Outgoing call, HttpResponse<InputStream> response) {
        Answer answer = new Answer(response.statusCode(), headersOf(response), startOf(response));
        return CallFailed.status(call, answer, backOff.askedFor(answer.headers()));
    }

    /** As much as is worth reading of an answer that is no success; hangs up if there is more. */
    private static String startOf(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return new String(body.readNBytes(ERROR_TEXT_BYTES), StandardCharsets.UTF_8);
        } catch (IOException cutOff) {
            return "";
        }
    }

    private static String collect(Outgoing call, InputStream stream) throws CallFailed {
        try (InputStream body = stream) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException fault) {
            throw GuardedExchange.failure(call, fault);
        }
    }

    private static Headers headersOf(HttpResponse<?> response) {
        return new Headers(response.headers().map());
    }
}
