package org.viceversa.registration.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.viceversa.platform.CallFailed;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.platform.Outgoing;
import org.viceversa.registration.PlatformConfiguration;
import org.viceversa.registration.PlatformRegistrar;
import org.viceversa.registration.RegistrationFailed;
import org.viceversa.registration.RegistrationFailed.Reason;
import org.viceversa.registration.ToolDescription;

/** Dynamic registration over HTTP; answers are read by content, whatever the platform calls their type. */
public final class HttpPlatformRegistrar implements PlatformRegistrar {

    private final OutboundHttp http;

    public HttpPlatformRegistrar(OutboundHttp http) {
        this.http = http;
    }

    @Override
    public PlatformConfiguration read(String configurationUrl, Optional<String> registrationToken) {
        try {
            String body = http.send(Outgoing.get(URI.create(configurationUrl), headers(registrationToken)))
                    .body();
            return ConfigurationReader.read(body, CallFailed.start(body));
        } catch (CallFailed failed) {
            throw new RegistrationFailed(reasonOfReading(failed), failed.detail());
        }
    }

    @Override
    public Answer register(PlatformConfiguration platform, ToolDescription tool, Optional<String> registrationToken) {
        Map<String, String> headers = headers(registrationToken);
        headers.put("Content-Type", "application/json");
        try {
            String body = http.send(Outgoing.of(
                            "POST",
                            URI.create(platform.registrationEndpoint()),
                            headers,
                            RegistrationJson.of(tool).toString()))
                    .body();
            return LenientJson.parse(body)
                    .map(RegistrationJson::answerOf)
                    .orElseThrow(() -> new RegistrationFailed(
                            Reason.ANSWER_UNREADABLE, "The answer begins: " + CallFailed.start(body)));
        } catch (CallFailed failed) {
            throw new RegistrationFailed(reasonOfRegistering(failed), failed.detail());
        }
    }

    /** Platforms of D2L send no token; where there is one, Canvas wants it in both calls. */
    private static Map<String, String> headers(Optional<String> registrationToken) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        registrationToken.ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        return headers;
    }

    private static Reason reasonOfReading(CallFailed failed) {
        return switch (failed.kind()) {
            case UNREACHABLE, TIMED_OUT -> Reason.PLATFORM_UNREACHABLE;
            case ADDRESS_REFUSED -> Reason.PLATFORM_ADDRESS_REFUSED;
            case REDIRECTED, TOO_LARGE -> Reason.CONFIGURATION_UNREADABLE;
            case STATUS -> Reason.CONFIGURATION_REFUSED;
        };
    }

    private static Reason reasonOfRegistering(CallFailed failed) {
        return switch (failed.kind()) {
            case UNREACHABLE, TIMED_OUT -> Reason.PLATFORM_UNREACHABLE;
            case ADDRESS_REFUSED -> Reason.PLATFORM_ADDRESS_REFUSED;
            case REDIRECTED, TOO_LARGE -> Reason.ANSWER_UNREADABLE;
            case STATUS -> RegistrationQuirks.reasonOf(failed.text());
        };
    }
}
