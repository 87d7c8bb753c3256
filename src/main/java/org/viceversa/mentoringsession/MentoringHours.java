package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;

/** How long somebody was in meetings that count, with those that prove it. */
public final class MentoringHours {

    private final Pairings pairings;
    private final MentoringSessions sessions;

    public MentoringHours(Pairings pairings, MentoringSessions sessions) {
        this.pairings = pairings;
        this.sessions = sessions;
    }

    /** @param proofs the earliest first */
    public record Hours(int minutes, List<Proof> proofs) {
        public Hours {
            proofs = List.copyOf(proofs);
        }
    }

    /** @param side on which the person was: whether they taught or learned by their role */
    public record Proof(UUID session, UUID pairing, Side side, Instant startsAt, int minutes) {}

    /** Of meetings that began in a time, whose end is no part of it. */
    public Hours of(UUID tenant, UUID person, Instant from, Instant to) {
        Map<UUID, Pairing> theirs =
                pairings.listFor(tenant, person).stream().collect(Collectors.toMap(Pairing::id, Function.identity()));
        List<Proof> proofs = sessions.listOf(tenant, theirs.keySet()).stream()
                .filter(one -> one.state() == State.HELD && one.settled())
                .flatMap(one -> proof(theirs, person, one))
                .filter(one -> !one.startsAt().isBefore(from) && one.startsAt().isBefore(to))
                .sorted(Comparator.comparing(Proof::startsAt))
                .toList();
        return new Hours(proofs.stream().mapToInt(Proof::minutes).sum(), proofs);
    }

    private static Stream<Proof> proof(Map<UUID, Pairing> theirs, UUID person, MentoringSession one) {
        return Stream.ofNullable(theirs.get(one.pairing()))
                .flatMap(pairing -> pairing.sideOf(person).stream())
                .flatMap(
                        side -> one
                                .startsAt()
                                .map(start -> new Proof(one.id(), one.pairing(), side, start, one.minutes()))
                                .stream());
    }
}
