package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentorship.CloseMentorship;
import org.viceversa.mentorship.Closing;
import org.viceversa.mentorship.Closings;

/** What people say at the end, without a database. */
public final class InMemoryClosings implements Closings {

    private final List<Closing> kept = new ArrayList<>();

    @Override
    public List<Closing> listOf(UUID tenant, UUID pairing) {
        return kept.stream()
                .filter(one -> one.tenant().equals(tenant) && one.pairing().equals(pairing))
                .toList();
    }

    @Override
    public Closing save(Closing one) {
        Optional<Closing> there = listOf(one.tenant(), one.pairing()).stream()
                .filter(each -> each.side() == one.side())
                .findFirst();
        if (there.map(Closing::version).orElse(0) != one.version()) {
            throw CloseMentorship.changed();
        }
        there.ifPresent(kept::remove);
        Closing next = new Closing(
                one.tenant(), one.pairing(), one.side(), one.words(), one.doneAt(), one.version() + 1, one.changedAt());
        kept.add(next);
        return next;
    }
}
