package org.viceversa.registration;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viceversa.registration.InvitePlatform.Invited;
import org.viceversa.registration.RegisterWithPlatform.Initiation;
import org.viceversa.registration.RegisterWithPlatform.Outcome;
import org.viceversa.registration.RegistrationFailed.Reason;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.testkit.InMemoryInvitations;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.SettableClock;

/** A platform, an operator's invitations and the use case between them, all in memory. */
abstract class RegistrationFixture {

    static final ToolAddress TOOL = new ToolAddress("https://viceversa.example.org");

    final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    final InMemoryInvitations invitations = new InMemoryInvitations();
    final InMemoryRegistrations registrations = new InMemoryRegistrations();
    final FakeRegistrar platform = new FakeRegistrar();
    final InvitePlatform invite = new InvitePlatform(invitations, new RandomSecrets(), TOOL, clock);
    final RegisterWithPlatform register = new RegisterWithPlatform(invitations, platform, registrations, TOOL, clock);

    Outcome register(Invited invited) {
        return register.register(initiation(invited));
    }

    Reason reason(Initiation initiation) {
        return catchThrowableOfType(RegistrationFailed.class, () -> register.register(initiation))
                .reason();
    }

    Invitation find(Invited invited) {
        return invitations.list().stream()
                .filter(i -> i.id().equals(invited.invitation().id()))
                .findFirst()
                .orElseThrow();
    }

    static Initiation initiation(Invited invited) {
        return new Initiation(secret(invited), Optional.of(FakeRegistrar.CONFIGURATION), Optional.of("a.b.c"));
    }

    static Optional<String> secret(Invited invited) {
        return Optional.of(invited.registrationUrl().replaceAll(".*invitation=", ""));
    }

    static PlatformConfiguration with(
            PlatformConfiguration c, List<Set<String>> signatures, Set<String> authentications) {
        return new PlatformConfiguration(
                c.issuer(),
                c.furtherOrigins(),
                c.endpoints(),
                c.registrationEndpoint(),
                c.tokenAudience(),
                c.productFamily(),
                c.platformName(),
                c.messages(),
                c.variables(),
                signatures,
                authentications);
    }
}
