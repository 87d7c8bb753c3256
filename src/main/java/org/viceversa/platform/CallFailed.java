package org.viceversa.platform;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call to a platform did not succeed. Checked, so that every adapter turns it into a refusal of its own feature.
 *
 * <p>The message is for the operator: method, host, path without its query, status or fault, and the first words of the
 * answer with everything left out that may be a token.
 */
public final class CallFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** No answer: name, connection, TLS, or cut off. */
        UNREACHABLE,
        TIMED_OUT,
        /** The guard of addresses said no. */
        ADDRESS_REFUSED,
        /** A redirect to another host or scheme, of something else than a GET, or too many. */
        REDIRECTED,
        TOO_LARGE,
        /** An answer that is no success; see {@link CallFailed#status()}. */
        STATUS
    }

    private static final int START = 200;
    private static final Pattern TAGS = Pattern.compile("(?s)<(script|style|head)\\b.*?</\\1>|<[^>]*>");
    /** Long runs with a digit of what tokens are made of, and whatever is called a token or the like. */
    private static final Pattern SECRETS = Pattern.compile("(?=[A-Za-z_+=-]*\\d)[A-Za-z0-9_+=-]{20,}"
            + "|(?i)(?<=(sesskey|token|assertion|secret|password)[\"' ]{0,3}[=:][\"' ]{0,3})[^\\s\"'&,;]+");

    private final Kind kind;
    private final int status;
    private final transient Headers headers;
    private final String text;
    private final transient Optional<Duration> retryAfter;

    private CallFailed(
            Kind kind, int status, Headers headers, String text, Optional<Duration> retryAfter, String message) {
        super(message);
        this.kind = kind;
        this.status = status;
        this.headers = headers;
        this.text = text;
        this.retryAfter = retryAfter;
    }

    static CallFailed of(Kind kind, Outgoing call, String why) {
        return new CallFailed(kind, 0, Headers.none(), "", Optional.empty(), line(call) + ": " + start(why));
    }

    static CallFailed status(Outgoing call, Answer answer, Optional<Duration> retryAfter) {
        String message = line(call) + " answered " + answer.status();
        String start = start(answer.body());
        return new CallFailed(
                Kind.STATUS,
                answer.status(),
                answer.headers(),
                answer.body(),
                retryAfter,
                start.isEmpty() ? message : message + ": " + start);
    }

    public Kind kind() {
        return kind;
    }

    /** The HTTP status; 0 when there was no answer. */
    public int status() {
        return status;
    }

    /** Of the answer; none when there was none. */
    public Headers headers() {
        return headers;
    }

    /** The answer's body, cut at 64 kB, for an adapter to read a code from: it may hold anything, so it is never logged. */
    public String text() {
        return text;
    }

    /** What the platform asked to wait before the next call, if it did. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** For the operator. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    boolean mayPass() {
        return switch (kind) {
            case UNREACHABLE -> true;
            case STATUS -> status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
            case TIMED_OUT, ADDRESS_REFUSED, REDIRECTED, TOO_LARGE -> false;
        };
    }

    /** The first words of an answer as plain text, without what may be a token. */
    public static String start(String body) {
        String cut = body.substring(0, Math.min(body.length(), 20_000));
        String plain = TAGS.matcher(cut)
                .replaceAll(" ")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        String safe = SECRETS.matcher(plain).replaceAll("…");
        return safe.length() <= START ? safe : safe.substring(0, START) + "…";
    }

    private static String line(Outgoing call) {
        URI address = call.address();
        return call.method() + " " + address.getScheme() + "://" + address.getHost()
                + (address.getPort() < 0 ? "" : ":" + address.getPort())
                + SECRETS.matcher(String.valueOf(address.getPath())).replaceAll("…");
    }
}
