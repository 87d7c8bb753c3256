package org.viceversa.tuition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps requests with their history and proofs. */
public interface TuitionRequests {

    /** After the last day for proof or for an answer, before something lapses. */
    int GRACE_DAYS = 14;

    Optional<TuitionRequest> find(UUID tenant, UUID id);

    /** Lets nobody else change it before this transaction ends. */
    Optional<TuitionRequest> hold(UUID tenant, UUID id);

    /** The latest first. */
    List<TuitionRequest> listOf(UUID tenant, UUID person);

    /**
     * Those that wait, the soonest due first, then by id.
     *
     * @param after the last one of the part before
     */
    List<TuitionRequest> listQueue(
            UUID tenant, ApprovalFilter filter, LocalDate today, Optional<TuitionRequest> after, int limit);

    /** No further than {@code most} is counted. */
    int countQueue(UUID tenant, ApprovalFilter filter, LocalDate today, int most);

    /** All in one of the states, the oldest first. */
    List<TuitionRequest> listIn(UUID tenant, List<RequestState> states, int limit);

    /** Those that wait at a desk, the soonest due first. */
    List<TuitionRequest> listAt(UUID tenant, TuitionRequest.Desk desk, int limit);

    /** Of all tenants: those that time moves, by what is due up to this day. */
    List<TuitionRequest> listDue(LocalDate today, int limit);

    /** @param search what it is found by, folded */
    void add(TuitionRequest request, String search);

    /**
     * Replaces one whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code request-changed} when somebody was quicker
     */
    TuitionRequest save(TuitionRequest request, String search);

    void add(UUID tenant, RequestEvent event);

    /** Of all requests of a tenant, in the order in which it happened. */
    List<RequestEvent> listEventsSince(UUID tenant, Instant since);

    /** For background work: where anybody asked for anything. */
    Set<UUID> listTenants();

    /** In the order in which it happened. */
    List<RequestEvent> listEvents(UUID tenant, UUID request);

    void add(Proof proof, byte[] content);

    List<Proof> listProofs(UUID tenant, UUID request);

    Optional<byte[]> findContent(UUID tenant, UUID request, UUID proof);
}
