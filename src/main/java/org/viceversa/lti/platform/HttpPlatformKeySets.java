package org.viceversa.lti.platform;

import java.util.Map;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.PlatformKeySets;
import org.viceversa.platform.Answer;
import org.viceversa.platform.CallFailed;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.platform.Outgoing;
import org.viceversa.registration.Registration;

/** Reads platforms' key sets over HTTP. */
public final class HttpPlatformKeySets implements PlatformKeySets {

    private static final int LONGEST = 256_000;

    private final OutboundHttp http;

    public HttpPlatformKeySets(OutboundHttp http) {
        this.http = http.with(http.limits().withBodyBytes(LONGEST));
    }

    @Override
    public String fetch(Registration registration) {
        return answer(registration).body();
    }

    /** @throws PlatformCallFailed {@code UNREADABLE} when it is no JSON with keys in it */
    Answer answer(Registration registration) {
        Outgoing call = Outgoing.get(
                ServiceAddress.of(registration.endpoints().keySet()),
                Map.of("Accept", "application/json, application/jwk-set+json"));
        try {
            Answer answer = http.send(call);
            if (!LenientJson.read("the key set", answer.body()).path("keys").isArray()) {
                throw new PlatformCallFailed(Cause.UNREADABLE, "the key set has no keys");
            }
            return answer;
        } catch (CallFailed failed) {
            throw CallFailures.of(failed);
        }
    }
}
