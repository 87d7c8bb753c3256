package org.viceversa.sandbox;

import java.net.http.HttpClient;
import java.time.Duration;

/** The working parts of one sandbox, put together. */
record Parts(
        Platform platform,
        Installation installation,
        RegistrationTokens registrationTokens,
        ToolRegistrar registrar,
        ToolKeys toolKeys,
        AccessTokens accessTokens,
        PendingLaunches pending,
        LoginInitiation logins,
        Sessions sessions) {

    static Parts of(SandboxSettings settings, String base) {
        Platform platform = new Platform(
                settings,
                new Endpoints(base, settings.mode()),
                new PlatformKeys(),
                new Mischief(),
                new Campus(settings.members()),
                new Gradebook(),
                new Tools(settings.mode()));
        HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        RegistrationTokens registrationTokens = new RegistrationTokens(platform);
        PendingLaunches pending = new PendingLaunches(platform);
        return new Parts(
                platform,
                new Installation(platform),
                registrationTokens,
                new ToolRegistrar(platform, registrationTokens, http),
                new ToolKeys(http),
                new AccessTokens(platform),
                pending,
                new LoginInitiation(platform, pending),
                new Sessions(platform));
    }
}
