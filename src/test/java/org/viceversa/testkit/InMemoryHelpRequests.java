package org.viceversa.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.quickhelp.HelpRequest;
import org.viceversa.quickhelp.HelpRequest.State;
import org.viceversa.quickhelp.HelpRequests;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Requests for quick help without a database. */
public final class InMemoryHelpRequests implements HelpRequests {

    private final Map<UUID, HelpRequest> kept = new LinkedHashMap<>();

    private Stream<HelpRequest> of(UUID tenant) {
        return kept.values().stream().filter(one -> one.tenant().equals(tenant));
    }

    @Override
    public Optional<HelpRequest> find(UUID tenant, UUID id) {
        return of(tenant).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<HelpRequest> hold(UUID tenant, UUID id) {
        return find(tenant, id);
    }

    @Override
    public List<HelpRequest> listOpen(UUID tenant, Collection<UUID> cycles, Instant now) {
        return of(tenant)
                .filter(one -> cycles.contains(one.cycle()) && one.stateAt(now) == State.OPEN)
                .sorted(Comparator.comparing(HelpRequest::madeAt))
                .toList();
    }

    @Override
    public List<HelpRequest> listFor(UUID tenant, UUID person) {
        return of(tenant)
                .filter(one -> one.isOf(person))
                .sorted(Comparator.comparing(HelpRequest::changedAt).reversed())
                .toList();
    }

    @Override
    public Set<UUID> listGivers(UUID tenant, UUID helper) {
        return of(tenant)
                .filter(one -> one.isHelpedBy(helper)
                        && one.state() == State.DONE
                        && !one.thanks().isEmpty())
                .map(HelpRequest::asker)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(HelpRequest one) {
        kept.put(one.id(), one);
    }

    @Override
    public HelpRequest save(HelpRequest one) {
        if (find(one.tenant(), one.id())
                .filter(before -> before.version() == one.version())
                .isEmpty()) {
            throw new Refused(Kind.CONFLICT, "help-changed", "Somebody changed this request just now.");
        }
        HelpRequest next = new HelpRequest(
                one.id(),
                one.tenant(),
                one.cycle(),
                one.asker(),
                one.skill(),
                one.words(),
                one.level(),
                one.zone(),
                one.times(),
                one.state(),
                one.helper(),
                one.startsAt(),
                one.thanks(),
                one.expiresAt(),
                one.version() + 1,
                one.madeAt(),
                one.changedAt());
        kept.put(next.id(), next);
        return next;
    }
}
