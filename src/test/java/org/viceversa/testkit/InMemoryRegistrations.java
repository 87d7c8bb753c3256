package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;

public final class InMemoryRegistrations implements Registrations {

    private final List<Registration> registrations = new ArrayList<>();
    private final List<Deployment> deployments = new ArrayList<>();

    @Override
    public synchronized List<Registration> list() {
        return registrations.stream()
                .sorted(Comparator.comparing(Registration::name))
                .toList();
    }

    @Override
    public synchronized List<Registration> listByIssuer(String issuer) {
        return list().stream().filter(r -> r.issuer().equals(issuer)).toList();
    }

    @Override
    public synchronized Optional<Registration> find(UUID id) {
        return registrations.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Optional<Registration> find(String issuer, String clientId) {
        return listByIssuer(issuer).stream()
                .filter(r -> r.clientId().equals(clientId))
                .findFirst();
    }

    @Override
    public synchronized void save(Registration registration) {
        boolean taken = find(registration.issuer(), registration.clientId())
                .filter(other -> !other.id().equals(registration.id()))
                .isPresent();
        if (taken) {
            throw new Refused(Kind.CONFLICT, "registration-exists", "This platform is registered already.");
        }
        registrations.removeIf(r -> r.id().equals(registration.id()));
        registrations.add(registration);
    }

    @Override
    public synchronized List<Deployment> listDeployments(UUID registrationId) {
        return deployments.stream()
                .filter(d -> d.registrationId().equals(registrationId))
                .sorted(Comparator.comparing(Deployment::firstSeenAt))
                .toList();
    }

    @Override
    public synchronized Optional<Deployment> findDeployment(UUID registrationId, String deploymentId) {
        return listDeployments(registrationId).stream()
                .filter(d -> d.deploymentId().equals(deploymentId))
                .findFirst();
    }

    @Override
    public synchronized Optional<Deployment> findDeployment(UUID id) {
        return deployments.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Deployment addDeployment(
            UUID registrationId, String deploymentId, Function<List<Deployment>, Deployment> make) {
        return findDeployment(registrationId, deploymentId).orElseGet(() -> {
            Deployment deployment = make.apply(listDeployments(registrationId));
            deployments.add(deployment);
            return deployment;
        });
    }

    @Override
    public synchronized void saveDeployment(Deployment deployment) {
        deployments.replaceAll(d -> d.id().equals(deployment.id()) ? deployment : d);
    }
}
