package org.viceversa.lti;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.viceversa.lti.BeginLogin.LoginBegun;
import org.viceversa.lti.VerifyLaunch.Attempt;
import org.viceversa.lti.VerifyLaunch.Verification;
import org.viceversa.lti.VerifyLaunch.Verified;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.registration.ToolAddress;
import org.viceversa.testkit.InMemoryPendingLogins;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.SettableClock;

/** One registered platform and the ways in, in memory; the claims stand in for a token that was opened. */
final class LtiFixture {

    static final String ISSUER = "https://lms.example.org";
    static final String CLIENT = "client-1";
    static final String CORE = LaunchClaims.CORE;

    final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    final InMemoryRegistrations registrations = new InMemoryRegistrations();
    final InMemoryPendingLogins pendingLogins = new InMemoryPendingLogins();
    final ToolAddress tool = new ToolAddress("https://viceversa.example.org");
    final AtomicInteger secrets = new AtomicInteger();
    final BeginLogin beginLogin =
            new BeginLogin(registrations, pendingLogins, () -> "secret-" + secrets.incrementAndGet(), tool, clock);
    final AdmitLaunch admitLaunch = new AdmitLaunch(registrations, pendingLogins, clock);
    final Registration registration = register(ISSUER, CLIENT);

    Registration register(String issuer, String clientId) {
        Registration made = new Registration(
                UUID.randomUUID(),
                issuer,
                clientId,
                "Example LMS",
                new Endpoints(issuer + "/auth", issuer + "/token", issuer + "/keys"),
                Optional.empty(),
                "moodle",
                List.of(),
                true,
                clock.instant());
        registrations.save(made);
        return made;
    }

    static Map<String, String> loginParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", ISSUER);
        parameters.put("login_hint", "7");
        parameters.put("target_link_uri", "https://viceversa.example.org/lti/launch");
        parameters.put("lti_message_hint", "{\"cmid\":3,\"launchid\":\"l 1\"}");
        parameters.put("client_id", CLIENT);
        return parameters;
    }

    LoginBegun begin() {
        return beginLogin.begin(LoginInitiation.from(loginParameters()));
    }

    /** Claims that break no rule. */
    Map<String, Object> claims(LoginBegun begun) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", CLIENT);
        claims.put("sub", "7");
        claims.put("nonce", begun.login().nonce());
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("exp", clock.instant().plusSeconds(60).getEpochSecond());
        claims.put("name", "Ana Álvarez");
        claims.put(CORE + "version", "1.3.0");
        claims.put(CORE + "message_type", "LtiResourceLinkRequest");
        claims.put(CORE + "deployment_id", "1");
        claims.put(CORE + "target_link_uri", "https://viceversa.example.org/lti/launch");
        claims.put(CORE + "roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"));
        claims.put(CORE + "resource_link", Map.of("id", "1", "title", "Mentoring home"));
        claims.put(CORE + "context", Map.of("id", "2", "label", "RM101", "title", "Reverse Mentoring"));
        return claims;
    }

    Verification verify(LoginBegun begun, Map<String, Object> claims) {
        return verify(
                claims,
                new Attempt(
                        Optional.of(begun.login().state()),
                        Optional.of("token"),
                        Optional.empty(),
                        Optional.of(begun.binding())));
    }

    Verification verify(Map<String, Object> claims, Attempt attempt) {
        return new VerifyLaunch(registrations, pendingLogins, (known, token) -> claims, tool, clock).verify(attempt);
    }

    Launch launch(LoginBegun begun, Map<String, Object> claims) {
        Verified verified = (Verified) verify(begun, claims);
        return ((AdmitLaunch.Admitted) admitLaunch.admit(verified)).launch();
    }

    void waits(Duration duration) {
        clock.goOn(duration);
    }
}
