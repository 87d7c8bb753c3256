package org.viceversa.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.mentoringsession.SessionDesk;

/** Meetings without a database. */
public final class InMemoryMentoringSessions implements MentoringSessions {

    private static final Comparator<MentoringSession> NEWEST_FIRST = Comparator.comparing(MentoringSession::madeAt)
            .reversed()
            .thenComparing(one -> one.id().toString());

    private final Map<UUID, MentoringSession> kept = new LinkedHashMap<>();

    private Stream<MentoringSession> those(Predicate<MentoringSession> wanted) {
        return kept.values().stream().filter(wanted).sorted(NEWEST_FIRST);
    }

    @Override
    public Optional<MentoringSession> find(UUID tenant, UUID id) {
        return those(one -> one.tenant().equals(tenant) && one.id().equals(id)).findFirst();
    }

    @Override
    public List<MentoringSession> listOf(UUID tenant, UUID pairing) {
        return those(one -> one.tenant().equals(tenant) && one.pairing().equals(pairing))
                .toList();
    }

    @Override
    public List<MentoringSession> listOf(UUID tenant, Collection<UUID> pairings) {
        return those(one -> one.tenant().equals(tenant) && pairings.contains(one.pairing()))
                .toList();
    }

    @Override
    public List<MentoringSession> listUnsettled(Instant now) {
        return those(one -> one.state() == State.HELD
                        && !one.settled()
                        && one.settlesAt().filter(at -> !at.isAfter(now)).isPresent())
                .toList();
    }

    @Override
    public MentoringSession add(MentoringSession session) {
        kept.putIfAbsent(session.id(), session);
        return find(session.tenant(), session.id()).orElseThrow();
    }

    @Override
    public MentoringSession save(MentoringSession changed) {
        boolean ours = find(changed.tenant(), changed.id())
                .filter(before -> before.version() == changed.version())
                .isPresent();
        if (!ours) {
            throw SessionDesk.changed();
        }
        MentoringSession next = new MentoringSession(
                changed.id(),
                changed.tenant(),
                changed.pairing(),
                changed.entry(),
                changed.state(),
                changed.options(),
                changed.startsAt(),
                changed.minutes(),
                changed.place(),
                changed.agenda(),
                changed.madeBy(),
                changed.endedBy(),
                changed.reason(),
                changed.heldBy(),
                changed.heldAt(),
                changed.settlesAt(),
                changed.settled(),
                changed.objectedBy(),
                changed.objection(),
                changed.late(),
                changed.sequence(),
                changed.version() + 1,
                changed.madeAt(),
                changed.changedAt());
        kept.put(next.id(), next);
        return next;
    }
}
