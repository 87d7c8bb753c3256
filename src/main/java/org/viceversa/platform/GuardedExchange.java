package org.viceversa.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.viceversa.platform.CallFailed.Kind;

/**
 * Sends one request to an address that the guard has just let through, and says in one vocabulary what went wrong.
 *
 * <p>A redirect comes back as it is: each hop is a request of its own, with a look of the guard of its own.
 */
final class GuardedExchange {

    private static final Duration CONNECT_TIME = Duration.ofSeconds(5);

    private final HttpClient client;
    private final AddressGuard guard;

    GuardedExchange(AddressGuard guard) {
        // HTTP/1.1: the upgrade that Java offers on clear-text connections confuses some servers.
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIME)
                .followRedirects(Redirect.NEVER)
                .version(Version.HTTP_1_1)
                .build();
        this.guard = guard;
    }

    /** @return an answer of any status, whose body is still to be read */
    HttpResponse<InputStream> send(Outgoing call, long bodyBytes, TimeBudget budget) throws CallFailed {
        long startedAt = System.nanoTime();
        try {
            Optional<String> objection = guard.objection(call.address());
            if (objection.isPresent()) {
                throw CallFailed.of(Kind.ADDRESS_REFUSED, call, objection.get());
            }
            if (budget.isSpent()) {
                throw CallFailed.of(Kind.TIMED_OUT, call, "no answer in time");
            }
            // This time-out ends with the header fields; the body has its own.
            return client.send(toRequest(call, budget.left()), head -> new BoundedBody(bodyBytes, budget));
        } catch (IOException fault) {
            throw failure(call, fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw CallFailed.of(Kind.TIMED_OUT, call, "interrupted");
        } finally {
            budget.chargeSince(startedAt);
        }
    }

    private static HttpRequest toRequest(Outgoing call, Duration timeout) throws CallFailed {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(call.address())
                    .timeout(timeout)
                    .header("User-Agent", "Viceversa")
                    .method(
                            call.method(),
                            call.body()
                                    .map(body -> BodyPublishers.ofString(body.get()))
                                    .orElseGet(BodyPublishers::noBody));
            call.headers().forEach(request::header);
            return request.build();
        } catch (IllegalArgumentException unsendable) {
            // Such as a control character in a token that a platform gave; its text may quote the token.
            throw CallFailed.of(Kind.UNREACHABLE, call, "the request cannot be written as HTTP");
        }
    }

    /** What a fault of the connection or of the body stream is called. */
    static CallFailed failure(Outgoing call, IOException fault) {
        if (fault instanceof UnknownHostException) {
            return CallFailed.of(Kind.UNREACHABLE, call, "the host's name is unknown");
        }
        if (fault instanceof BoundedBody.TooLarge) {
            return CallFailed.of(Kind.TOO_LARGE, call, String.valueOf(fault.getMessage()));
        }
        if (fault instanceof HttpConnectTimeoutException) {
            return CallFailed.of(Kind.UNREACHABLE, call, "no connection within " + CONNECT_TIME.toSeconds() + " s");
        }
        if (fault instanceof BoundedBody.TooSlow || fault instanceof HttpTimeoutException) {
            return CallFailed.of(Kind.TIMED_OUT, call, "no answer in time");
        }
        if (fault instanceof ConnectException) {
            return CallFailed.of(Kind.UNREACHABLE, call, "nobody takes connections there");
        }
        String why = fault instanceof SSLException ? "TLS: " + fault.getMessage() : reasonOf(fault);
        return CallFailed.of(Kind.UNREACHABLE, call, why);
    }

    private static String reasonOf(IOException fault) {
        return fault.getMessage() == null ? "the connection broke" : fault.getMessage();
    }
}
