package org.viceversa.quickhelp;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** How long somebody helped or was helped in twenty minutes at a time, with the requests that prove it. */
public final class HelpHours {

    private final HelpRequests requests;

    public HelpHours(HelpRequests requests) {
        this.requests = requests;
    }

    /** @param proofs the earliest first */
    public record Hours(int minutes, List<Proof> proofs) {
        public Hours {
            proofs = List.copyOf(proofs);
        }
    }

    /** @param taught whether the person was the one who helped */
    public record Proof(UUID request, boolean taught, Instant startsAt) {}

    /** Of help that took place and began in a time, whose end is no part of it. */
    public Hours of(UUID tenant, UUID person, Instant from, Instant to) {
        List<Proof> proofs = requests.listFor(tenant, person).stream()
                .filter(one -> one.state() == HelpRequest.State.DONE)
                .flatMap(
                        one -> one.startsAt().map(start -> new Proof(one.id(), one.isHelpedBy(person), start)).stream())
                .filter(one -> !one.startsAt().isBefore(from) && one.startsAt().isBefore(to))
                .sorted(Comparator.comparing(Proof::startsAt))
                .toList();
        return new Hours(proofs.size() * HelpRequest.MINUTES, proofs);
    }
}
