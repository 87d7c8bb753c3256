package org.viceversa.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.registration.Registrations;

/** Accepted deployments of one platform. */
public final class Tenants {

    private static final String ISSUER = "https://lms.example.org";
    private static final String CLIENT = "client";
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private Tenants() {}

    /** A tenant of its own for each platform's id of a deployment. */
    public static UUID add(Registrations registrations, String deploymentId) {
        Registration registration = registrations.find(ISSUER, CLIENT).orElseGet(Tenants::registration);
        registrations.save(registration);
        return registrations
                .addDeployment(new Deployment(
                        UUID.randomUUID(), registration.id(), deploymentId, Deployment.State.ACCEPTED, LONG_AGO))
                .id();
    }

    private static Registration registration() {
        return new Registration(
                UUID.randomUUID(),
                ISSUER,
                CLIENT,
                "Example LMS",
                new Endpoints(ISSUER + "/auth", ISSUER + "/token", ISSUER + "/keys"),
                Optional.empty(),
                "moodle",
                List.of(),
                true,
                LONG_AGO);
    }
}
