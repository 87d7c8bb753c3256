package org.viceversa.lti;

import java.time.Duration;
import java.util.Optional;
import org.viceversa.refusal.Refused;

/**
 * A call to a platform's service did not succeed; it says whether trying again may help.
 *
 * <p>The detail is for the operator: method, path without its query, status, first words of the answer. It never holds
 * a token.
 */
public final class PlatformCallFailed extends Refused {

    /** What went wrong, coarse enough to decide by. */
    public enum Cause {
        /** No answer: name, connection, time-out. */
        UNREACHABLE(true),
        /** The guard of addresses said no: private or loopback, or another scheme. */
        ADDRESS_REFUSED(false),
        /** 429 or 503. */
        BUSY(true),
        /** Another 5xx. */
        BROKEN(true),
        /** 401 after a fresh token, or 403. */
        NOT_ALLOWED(false),
        NOT_FOUND(false),
        /** 409: for scores, a later one is there already. */
        CONFLICT(false),
        /** Another 4xx. */
        REFUSED(false),
        /** An answer that is not what the specification says: HTML for JSON, too large, a redirect elsewhere. */
        UNREADABLE(false);

        private final boolean transientFault;

        Cause(boolean transientFault) {
            this.transientFault = transientFault;
        }
    }

    private final Cause cause;
    private final String detail;
    private final Optional<Duration> retryAfter;

    public PlatformCallFailed(Cause cause, String detail) {
        this(cause, detail, Optional.empty());
    }

    /** @param retryAfter what the platform asked for, if it did */
    public PlatformCallFailed(Cause cause, String detail, Optional<Duration> retryAfter) {
        super(Kind.UNAVAILABLE, "platform-" + code(cause), sentence(cause));
        this.cause = cause;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    /** Named apart from {@link Throwable#getCause()}: what kind of fault it was. */
    public Cause fault() {
        return cause;
    }

    public String detail() {
        return detail;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** Whether the same call may succeed later without anybody changing anything. */
    public boolean mayRetry() {
        return cause.transientFault;
    }

    private static String code(Cause cause) {
        return cause.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String sentence(Cause cause) {
        return switch (cause) {
            case UNREACHABLE -> "The learning platform does not answer.";
            case ADDRESS_REFUSED -> "The learning platform's address is not one that Viceversa may call.";
            case BUSY -> "The learning platform asked to wait.";
            case BROKEN -> "The learning platform has a fault.";
            case NOT_ALLOWED -> "The learning platform does not allow Viceversa to do this.";
            case NOT_FOUND -> "The learning platform does not have this any more.";
            case CONFLICT -> "The learning platform already has something newer.";
            case REFUSED -> "The learning platform refused the request.";
            case UNREADABLE -> "The learning platform's answer could not be understood.";
        };
    }
}
