package org.viceversa.registration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.registration.Invitation;
import org.viceversa.registration.Invitations;
import org.viceversa.registration.persistence.Stores.Kind;
import org.viceversa.secret.Secrets;

class InvitationsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    private Invitations invitations;

    private void open(Kind kind) {
        invitations = Stores.open(kind, Clock.systemUTC()).invitations();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_invitation_is_found_by_the_hash_of_its_secret(Kind kind) {
        open(kind);
        Invitation invitation = added("secret", false, NOW);
        assertThat(invitations.findBySecretHash(Secrets.hash("secret"))).contains(invitation);
        assertThat(invitations.findBySecretHash(Secrets.hash("other"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_newest_is_listed_first(Kind kind) {
        open(kind);
        Invitation old = added("a", false, NOW);
        Invitation young = added("b", true, NOW.plusSeconds(1));
        assertThat(invitations.list()).containsExactly(young, old);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void it_is_spent_once_and_can_be_given_back(Kind kind) {
        open(kind);
        Invitation invitation = added("secret", false, NOW);
        UUID first = UUID.randomUUID();
        assertThat(invitations.spend(invitation.id(), first, NOW)).isTrue();
        assertThat(invitations.spend(invitation.id(), UUID.randomUUID(), NOW)).isFalse();
        assertThat(spentBy()).contains(first);
        invitations.release(invitation.id());
        assertThat(spentBy()).isEmpty();
        assertThat(invitations.spend(invitation.id(), UUID.randomUUID(), NOW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void it_is_not_spent_after_its_end(Kind kind) {
        open(kind);
        Invitation once = added("a", false, NOW);
        Invitation often = added("b", true, NOW);
        Instant end = once.expiresAt();
        for (Invitation invitation : new Invitation[] {once, often}) {
            assertThat(invitations.spend(invitation.id(), UUID.randomUUID(), end))
                    .isFalse();
            assertThat(invitations.spend(invitation.id(), UUID.randomUUID(), end.minusSeconds(1)))
                    .isTrue();
        }
        assertThat(invitations.spend(UUID.randomUUID(), UUID.randomUUID(), NOW))
                .as("unknown")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_reusable_one_is_never_used_up(Kind kind) {
        open(kind);
        Invitation invitation = added("secret", true, NOW);
        assertThat(invitations.spend(invitation.id(), UUID.randomUUID(), NOW)).isTrue();
        assertThat(invitations.spend(invitation.id(), UUID.randomUUID(), NOW)).isTrue();
        invitations.assign(invitation.id(), UUID.randomUUID());
        assertThat(spentBy()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_spent_one_can_be_assigned_to_the_registration_that_was_there_before(Kind kind) {
        open(kind);
        Invitation invitation = added("secret", false, NOW);
        UUID known = UUID.randomUUID();
        invitations.assign(invitation.id(), known);
        assertThat(spentBy()).as("still open").isEmpty();
        invitations.spend(invitation.id(), UUID.randomUUID(), NOW);
        invitations.assign(invitation.id(), known);
        assertThat(spentBy()).contains(known);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void of_many_that_spend_it_at_once_one_succeeds(Kind kind) throws Exception {
        open(kind);
        Invitation invitation = added("secret", false, NOW);
        CyclicBarrier together = new CyclicBarrier(6);
        Callable<Boolean> spend = () -> {
            together.await();
            return invitations.spend(invitation.id(), UUID.randomUUID(), NOW);
        };
        ExecutorService threads = Executors.newFixedThreadPool(6);
        int spent = 0;
        try {
            for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(6, spend))) {
                spent += result.get() ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(spent).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void those_that_ended_before_a_time_are_forgotten(Kind kind) {
        open(kind);
        Invitation old = added("a", false, NOW);
        Invitation young = added("b", false, NOW.plus(Duration.ofDays(1)));
        assertThat(invitations.removeExpiredBefore(old.expiresAt())).isZero();
        assertThat(invitations.removeExpiredBefore(old.expiresAt().plusSeconds(1)))
                .isEqualTo(1);
        assertThat(invitations.list()).containsExactly(young);
        invitations.remove(young.id());
        assertThat(invitations.list()).isEmpty();
    }

    private Optional<UUID> spentBy() {
        return invitations.list().get(0).spentBy();
    }

    private Invitation added(String secret, boolean reusable, Instant at) {
        Invitation invitation = new Invitation(
                UUID.randomUUID(),
                Secrets.hash(secret),
                "For Ngozi's university",
                reusable,
                at,
                at.plus(Invitation.LIFE),
                Optional.empty());
        invitations.add(invitation);
        return invitation;
    }
}
