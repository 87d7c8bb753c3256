package org.viceversa.lti.platform;

import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.platform.CallFailed;

/** Says in the words of LTI what went wrong with a call. */
final class CallFailures {

    private CallFailures() {}

    static PlatformCallFailed of(CallFailed failed) {
        return new PlatformCallFailed(cause(failed), failed.detail(), failed.retryAfter());
    }

    private static Cause cause(CallFailed failed) {
        return switch (failed.kind()) {
            case UNREACHABLE, TIMED_OUT -> Cause.UNREACHABLE;
            case ADDRESS_REFUSED -> Cause.ADDRESS_REFUSED;
            case REDIRECTED, TOO_LARGE -> Cause.UNREADABLE;
            case STATUS -> ofStatus(failed.status());
        };
    }

    private static Cause ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> Cause.NOT_ALLOWED;
            case 404, 410 -> Cause.NOT_FOUND;
            case 409 -> Cause.CONFLICT;
            case 429, 503 -> Cause.BUSY;
            default -> status >= 500 ? Cause.BROKEN : status >= 400 ? Cause.REFUSED : Cause.UNREADABLE;
        };
    }
}
