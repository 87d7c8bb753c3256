package org.viceversa.testkit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.commentbank.BankComment;
import org.viceversa.commentbank.BankComments;
import org.viceversa.commentbank.KeepComments;

/** Comments of graders without a database. */
public final class InMemoryBankComments implements BankComments {

    private final Map<UUID, BankComment> kept = new LinkedHashMap<>();

    @Override
    public Optional<BankComment> find(UUID tenant, UUID id) {
        return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
    }

    @Override
    public List<BankComment> listOf(UUID tenant, UUID owner) {
        return kept.values().stream()
                .filter(one -> one.tenant().equals(tenant) && one.owner().equals(owner))
                .sorted(Comparator.comparing(BankComment::uses)
                        .thenComparing(BankComment::changedAt)
                        .reversed())
                .toList();
    }

    @Override
    public void add(BankComment comment) {
        kept.put(comment.id(), comment);
    }

    @Override
    public BankComment save(BankComment comment) {
        BankComment there = find(comment.tenant(), comment.id()).orElseThrow(KeepComments::changed);
        if (there.version() != comment.version()) {
            throw KeepComments.changed();
        }
        BankComment next = comment.versioned(comment.version() + 1);
        kept.put(comment.id(), next);
        return next;
    }

    @Override
    public void use(UUID tenant, UUID id) {
        find(tenant, id).ifPresent(one -> kept.put(id, one.used()));
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        find(tenant, id).ifPresent(one -> kept.remove(id));
    }
}
