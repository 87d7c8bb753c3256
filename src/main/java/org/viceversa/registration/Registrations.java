package org.viceversa.registration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps registrations and their deployments. */
public interface Registrations {

    /** All, by name. */
    List<Registration> list();

    /** Those of one issuer, compared to the letter; Canvas has many. */
    List<Registration> listByIssuer(String issuer);

    Optional<Registration> find(UUID id);

    Optional<Registration> find(String issuer, String clientId);

    /**
     * Adds, or replaces the one with the same id.
     *
     * @throws org.viceversa.refusal.Refused {@code registration-exists} when another one has this issuer and client id
     */
    void save(Registration registration);

    /** All deployments of one registration, oldest first. */
    List<Deployment> listDeployments(UUID registrationId);

    /** Those of all registrations, oldest first. */
    default List<Deployment> listDeployments() {
        return list().stream()
                .flatMap(registration -> listDeployments(registration.id()).stream())
                .sorted(Comparator.comparing(Deployment::firstSeenAt))
                .toList();
    }

    Optional<Deployment> findDeployment(UUID registrationId, String deploymentId);

    Optional<Deployment> findDeployment(UUID id);

    /**
     * Adds a deployment, or leaves the one that already has this platform's id under the registration.
     *
     * @return what is kept now
     */
    default Deployment addDeployment(Deployment deployment) {
        return addDeployment(deployment.registrationId(), deployment.deploymentId(), others -> deployment);
    }

    /**
     * The same where the new one depends on those that are there already: of several that come at once, each is made
     * with all before it in sight, so that only one is the first.
     *
     * @param make told the registration's other deployments; not asked when this one is there
     */
    Deployment addDeployment(UUID registrationId, String deploymentId, Function<List<Deployment>, Deployment> make);

    /** Replaces the state of one that is there. */
    void saveDeployment(Deployment deployment);
}
