package org.viceversa.lti.platform;

import java.util.List;
import java.util.Set;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.platform.ServiceTokens.Granted;
import org.viceversa.platform.Answer;
import org.viceversa.platform.CallFailed;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.platform.OutboundHttp.BodyReader;
import org.viceversa.platform.Outgoing;
import org.viceversa.registration.Registration;

/** Calls a platform's services with its token, which is renewed once when a service no longer takes it. */
final class ServiceCalls {

    private final OutboundHttp http;
    private final ServiceTokens tokens;
    private final PlatformClocks clocks;

    ServiceCalls(OutboundHttp http, ServiceTokens tokens) {
        this.http = http;
        this.tokens = tokens;
        this.clocks = new PlatformClocks(tokens.clock());
    }

    PlatformClocks clocks() {
        return clocks;
    }

    @FunctionalInterface
    private interface Send<T> {
        T send(Outgoing call) throws CallFailed;
    }

    /** @throws PlatformCallFailed whatever went wrong */
    Answer send(Registration registration, List<Set<String>> scopes, Outgoing call) {
        Answer answer = authorised(registration, scopes, call, http::send);
        clocks.hear(registration, answer.headers());
        return answer;
    }

    /** @param reader takes the answer while it comes in */
    <T> T read(Registration registration, List<Set<String>> scopes, Outgoing call, BodyReader<T> reader) {
        return authorised(registration, scopes, call, authorised -> http.read(authorised, reader));
    }

    private <T> T authorised(Registration registration, List<Set<String>> scopes, Outgoing call, Send<T> send) {
        Granted granted = tokens.get(registration, scopes);
        try {
            return send.send(bearing(granted, call));
        } catch (CallFailed failed) {
            clocks.hear(registration, failed.headers());
            if (failed.status() != 401) {
                throw CallFailures.of(failed);
            }
            tokens.forget(registration, granted);
        }
        try {
            return send.send(bearing(tokens.get(registration, scopes), call));
        } catch (CallFailed failed) {
            throw CallFailures.of(failed);
        }
    }

    private static Outgoing bearing(Granted granted, Outgoing call) {
        return call.with("Authorization", "Bearer " + granted.token().value());
    }
}
