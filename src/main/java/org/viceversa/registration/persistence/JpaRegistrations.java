package org.viceversa.registration.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;

/**
 * Registrations and deployments in their tables.
 *
 * <p>What every launch reads comes from a {@link RegistrationCache}: registrations by either key, and accepted
 * deployments. A transaction that has changed something here reads past it until it ends.
 */
public final class JpaRegistrations implements Registrations {

    private record ById(UUID id) {}

    private record ByClient(String issuer, String clientId) {}

    private record Placed(UUID registrationId, String deploymentId) {}

    private final Transactions transactions;
    private final RegistrationCache cache;
    private final ThreadLocal<Boolean> changed = ThreadLocal.withInitial(() -> false);

    public JpaRegistrations(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.cache = new RegistrationCache(clock);
    }

    @Override
    public List<Registration> list() {
        return transactions.with(entities -> registrations(
                entities.createQuery("select r from RegistrationRow r order by r.name, r.id", RegistrationRow.class)));
    }

    @Override
    public List<Registration> listByIssuer(String issuer) {
        return transactions.with(entities -> registrations(entities.createQuery(
                        "select r from RegistrationRow r where r.issuer = :issuer order by r.name, r.id",
                        RegistrationRow.class)
                .setParameter("issuer", issuer)));
    }

    @Override
    public Optional<Registration> find(UUID id) {
        return remembered(
                new ById(id),
                Registration.class,
                () -> transactions.with(entities -> Optional.ofNullable(entities.find(RegistrationRow.class, id))
                        .map(RegistrationRow::toDomain)),
                found -> true);
    }

    @Override
    public Optional<Registration> find(String issuer, String clientId) {
        return remembered(
                new ByClient(issuer, clientId),
                Registration.class,
                () -> transactions.with(entities -> registrations(entities.createQuery(
                                        "select r from RegistrationRow r where r.issuer = :issuer and r.clientId = :client",
                                        RegistrationRow.class)
                                .setParameter("issuer", issuer)
                                .setParameter("client", clientId))
                        .stream()
                        .findFirst()),
                found -> true);
    }

    @Override
    public void save(Registration registration) {
        transactions.with(entities -> {
            beginChange();
            RegistrationRow row = entities.find(RegistrationRow.class, registration.id());
            boolean isNew = row == null;
            RegistrationRow kept = row == null ? new RegistrationRow() : row;
            kept.take(registration);
            if (isNew) {
                entities.persist(kept);
            }
            flush(entities);
            return kept;
        });
    }

    @Override
    public List<Deployment> listDeployments(UUID registrationId) {
        return transactions.with(entities -> deployments(entities.createQuery(
                        "select d from DeploymentRow d where d.registrationId = :registration"
                                + " order by d.firstSeenAt, d.id",
                        DeploymentRow.class)
                .setParameter("registration", registrationId)));
    }

    @Override
    public List<Deployment> listDeployments() {
        return transactions.with(entities -> deployments(entities.createQuery(
                "select d from DeploymentRow d order by d.firstSeenAt, d.id", DeploymentRow.class)));
    }

    @Override
    public Optional<Deployment> findDeployment(UUID registrationId, String deploymentId) {
        return remembered(
                new Placed(registrationId, deploymentId),
                Deployment.class,
                () -> stored(registrationId, deploymentId),
                found -> found.state() == State.ACCEPTED);
    }

    @Override
    public Optional<Deployment> findDeployment(UUID id) {
        return transactions.with(entities ->
                Optional.ofNullable(entities.find(DeploymentRow.class, id)).map(DeploymentRow::toDomain));
    }

    @Override
    public Deployment addDeployment(
            UUID registrationId, String deploymentId, Function<List<Deployment>, Deployment> make) {
        return transactions.with(entities -> stored(registrationId, deploymentId)
                .orElseGet(() -> {
                    // The registration's row is the lock: by a unique key alone, two that come at once would both
                    // believe to be the first, and the launch that comes second would break.
                    entities.find(RegistrationRow.class, registrationId, LockModeType.PESSIMISTIC_WRITE);
                    return stored(registrationId, deploymentId).orElseGet(() -> {
                        Deployment deployment = make.apply(listDeployments(registrationId));
                        beginChange();
                        entities.persist(DeploymentRow.from(deployment));
                        entities.flush();
                        return deployment;
                    });
                }));
    }

    @Override
    public void saveDeployment(Deployment deployment) {
        transactions.with(entities -> {
            beginChange();
            DeploymentRow row = entities.find(DeploymentRow.class, deployment.id());
            if (row != null) {
                row.take(deployment.state());
            }
            return deployment;
        });
    }

    private Optional<Deployment> stored(UUID registrationId, String deploymentId) {
        return transactions.with(entities -> deployments(entities.createQuery(
                                "select d from DeploymentRow d where d.registrationId = :registration"
                                        + " and d.deploymentId = :deployment",
                                DeploymentRow.class)
                        .setParameter("registration", registrationId)
                        .setParameter("deployment", deploymentId))
                .stream()
                .findFirst());
    }

    private <T> Optional<T> remembered(
            Object key, Class<T> type, Supplier<Optional<T>> load, Predicate<T> worthKeeping) {
        return changed.get() ? load.get() : cache.get(key, type, load, worthKeeping);
    }

    /** From here to the end of the transaction this thread reads the tables; then everybody reads anew. */
    private void beginChange() {
        changed.set(true);
        transactions.afterwards(() -> {
            changed.remove();
            cache.forgetAll();
        });
    }

    private static void flush(EntityManager entities) {
        try {
            entities.flush();
        } catch (PersistenceException thrown) {
            if (Transactions.isUniqueViolation(thrown)) {
                throw new Refused(
                        Kind.CONFLICT,
                        "registration-exists",
                        "This platform is registered already with this client id.");
            }
            throw thrown;
        }
    }

    private static List<Registration> registrations(TypedQuery<RegistrationRow> query) {
        return query.getResultStream().map(RegistrationRow::toDomain).toList();
    }

    private static List<Deployment> deployments(TypedQuery<DeploymentRow> query) {
        return query.getResultStream().map(DeploymentRow::toDomain).toList();
    }
}
