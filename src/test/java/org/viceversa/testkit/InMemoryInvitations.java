package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.viceversa.registration.Invitation;
import org.viceversa.registration.Invitations;

public final class InMemoryInvitations implements Invitations {

    private final List<Invitation> invitations = new ArrayList<>();

    @Override
    public synchronized List<Invitation> list() {
        return invitations.stream()
                .sorted(Comparator.comparing(Invitation::createdAt).reversed())
                .toList();
    }

    @Override
    public synchronized Optional<Invitation> findBySecretHash(String secretHash) {
        return invitations.stream()
                .filter(i -> i.secretHash().equals(secretHash))
                .findFirst();
    }

    @Override
    public synchronized void add(Invitation invitation) {
        invitations.add(invitation);
    }

    @Override
    public synchronized boolean spend(UUID id, UUID registrationId, Instant now) {
        Optional<Invitation> open = invitations.stream()
                .filter(i -> i.id().equals(id) && i.isOpenAt(now))
                .findFirst();
        open.filter(i -> !i.reusable())
                .ifPresent(i -> replace(id, spent -> spentBy(spent, Optional.of(registrationId))));
        return open.isPresent();
    }

    @Override
    public synchronized void assign(UUID id, UUID registrationId) {
        replace(id, i -> i.spentBy().isPresent() ? spentBy(i, Optional.of(registrationId)) : i);
    }

    @Override
    public synchronized void release(UUID id) {
        replace(id, i -> spentBy(i, Optional.empty()));
    }

    @Override
    public synchronized void remove(UUID id) {
        invitations.removeIf(i -> i.id().equals(id));
    }

    @Override
    public synchronized int removeExpiredBefore(Instant time) {
        int before = invitations.size();
        invitations.removeIf(i -> i.expiresAt().isBefore(time));
        return before - invitations.size();
    }

    private void replace(UUID id, UnaryOperator<Invitation> change) {
        invitations.replaceAll(i -> i.id().equals(id) ? change.apply(i) : i);
    }

    private static Invitation spentBy(Invitation i, Optional<UUID> spentBy) {
        return new Invitation(i.id(), i.secretHash(), i.note(), i.reusable(), i.createdAt(), i.expiresAt(), spentBy);
    }
}
