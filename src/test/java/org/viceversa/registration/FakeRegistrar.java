package org.viceversa.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.registration.Registration.Endpoints;

/** A platform that registers whoever asks, as it is told; remembers what it was asked. */
final class FakeRegistrar implements PlatformRegistrar {

    static final String ISSUER = "https://lms.example.org";
    static final String CONFIGURATION = ISSUER + "/openid-configuration";

    final List<String> calls = new ArrayList<>();
    PlatformConfiguration configuration = configurationOf(ISSUER, Set.of());
    Answer answer = new Answer(Optional.of("client-1"), Optional.of("7"));
    Optional<RegistrationFailed> refusal = Optional.empty();
    Runnable during = () -> {};

    static PlatformConfiguration configurationOf(String issuer, Set<String> furtherOrigins) {
        return new PlatformConfiguration(
                issuer,
                furtherOrigins,
                new Endpoints(issuer + "/auth", issuer + "/token", issuer + "/keys"),
                issuer + "/register",
                Optional.empty(),
                "example",
                Optional.empty(),
                Map.of(),
                Set.of(),
                List.of(Set.of("RS256")),
                Set.of("private_key_jwt"));
    }

    @Override
    public PlatformConfiguration read(String configurationUrl, Optional<String> registrationToken) {
        calls.add("read " + configurationUrl + " " + registrationToken.orElse("without token"));
        during.run();
        return configuration;
    }

    @Override
    public Answer register(PlatformConfiguration platform, ToolDescription tool, Optional<String> registrationToken) {
        calls.add("register " + platform.registrationEndpoint() + " " + registrationToken.orElse("without token"));
        refusal.ifPresent(refused -> {
            throw refused;
        });
        return answer;
    }
}
