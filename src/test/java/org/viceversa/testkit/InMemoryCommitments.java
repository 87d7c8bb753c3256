package org.viceversa.testkit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentorship.Commitment;
import org.viceversa.mentorship.Commitments;
import org.viceversa.mentorship.KeepCommitments;

/** Promises without a database. */
public final class InMemoryCommitments implements Commitments {

    private final Map<UUID, Commitment> kept = new LinkedHashMap<>();

    @Override
    public Optional<Commitment> find(UUID tenant, UUID id) {
        return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
    }

    @Override
    public List<Commitment> listOf(UUID tenant, UUID pairing) {
        return kept.values().stream()
                .filter(one -> one.tenant().equals(tenant) && one.pairing().equals(pairing))
                .sorted(Comparator.comparing(Commitment::due)
                        .thenComparing(Commitment::madeAt)
                        .thenComparing(Commitment::id))
                .toList();
    }

    @Override
    public void add(Commitment commitment) {
        kept.put(commitment.id(), commitment);
    }

    @Override
    public Commitment save(Commitment one) {
        if (find(one.tenant(), one.id())
                .filter(there -> there.version() == one.version())
                .isEmpty()) {
            throw KeepCommitments.changed();
        }
        Commitment next = new Commitment(
                one.id(),
                one.tenant(),
                one.pairing(),
                one.side(),
                one.words(),
                one.due(),
                one.state(),
                one.settledOn(),
                one.version() + 1,
                one.madeAt(),
                one.changedAt());
        kept.put(one.id(), next);
        return next;
    }
}
