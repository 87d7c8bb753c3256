package org.viceversa.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** The operator enters a platform that does not register itself, or corrects one that is there. */
public final class RegisterByHand {

    private final Registrations registrations;
    private final DecideDeployment decideDeployment;
    private final Clock clock;

    public RegisterByHand(Registrations registrations, DecideDeployment decideDeployment, Clock clock) {
        this.registrations = registrations;
        this.decideDeployment = decideDeployment;
        this.clock = clock;
    }

    /**
     * @param deploymentId accepted at once; without it the platform's first launch brings it
     * @throws Refused {@code registration-exists}, or the code of the field that is wrong
     */
    public Registration add(PlatformEntry entry, Optional<String> deploymentId) {
        Registration registration = entry.toRegistration(UUID.randomUUID(), clock.instant());
        registrations.save(registration);
        deploymentId.ifPresent(id -> decideDeployment.accept(registration.id(), id));
        return registration;
    }

    /** @throws Refused {@code registration-not-found}, {@code registration-exists}, or the code of the wrong field */
    public Registration change(UUID id, PlatformEntry entry) {
        Registration before = registrations.find(id).orElseThrow(RegisterByHand::notFound);
        Registration after = entry.toRegistration(id, before.createdAt());
        registrations.save(after);
        return after;
    }

    static Refused notFound() {
        return new Refused(Kind.NOT_FOUND, "registration-not-found", "This platform is not registered here any more.");
    }
}
