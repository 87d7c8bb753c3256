package org.viceversa.mentoringsession;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Proposes a meeting, or another time for one. */
public final class ProposeSession {

    static final int MOST_OPEN = 12;
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final SessionDesk desk;
    private final ProgrammeAgendas agendas;

    public ProposeSession(SessionDesk desk, ProgrammeAgendas agendas) {
        this.desk = desk;
        this.agendas = agendas;
    }

    /**
     * @param key made up by the page for this wish: sent twice it is one meeting
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code time-past}; {@code time-far}; {@code
     *     session-overlap}; {@code sessions-too-many}; {@code agenda-unknown}
     */
    public MentoringSession run(Caller caller, UUID pairing, String key, SessionWish wish) {
        Mentorship mentorship = desk.hold(caller, pairing).requireOpen();
        UUID id = NewSession.idOf(pairing, key);
        Optional<MentoringSession> before = of(mentorship, id);
        if (before.isPresent()) {
            return before.get();
        }
        require(mentorship, wish, Set.of());
        long open = desk.listOf(mentorship).stream()
                .filter(one -> one.state().isOpen())
                .count();
        if (open >= MOST_OPEN) {
            throw new Refused(
                    Kind.CONFLICT,
                    "sessions-too-many",
                    "There are " + MOST_OPEN + " open meetings of you two, which is the most. Say first what became of"
                            + " those that are past.");
        }
        return desk.add(
                NewSession.proposed(id, mentorship.tenant(), pairing, mentorship.side(), wish, mentorship.at()));
    }

    /**
     * The meeting is off at its time, and proposed for others; calendars hear of both.
     *
     * @throws Refused as above, and {@code session-unknown}; {@code session-changed}; {@code session-state}
     */
    public MentoringSession move(Caller caller, UUID pairing, UUID session, int version, String key, SessionWish wish) {
        Mentorship mentorship = desk.hold(caller, pairing).requireOpen();
        UUID id = NewSession.idOf(pairing, key);
        Optional<MentoringSession> again = of(mentorship, id);
        if (again.isPresent()) {
            return again.get();
        }
        MentoringSession before = desk.find(mentorship, session, version);
        require(mentorship, wish, Set.of(session));
        MentoringSession moved = desk.keep(mentorship, before, before.moved(mentorship.side(), mentorship.at()));
        return desk.add(NewSession.proposed(id, mentorship.tenant(), pairing, mentorship.side(), wish, mentorship.at())
                .insteadOf(moved));
    }

    private Optional<MentoringSession> of(Mentorship mentorship, UUID id) {
        return desk.listOf(mentorship).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private void require(Mentorship mentorship, SessionWish wish, Set<UUID> except) {
        agendas.requireKnown(wish.details().agenda());
        for (Instant option : wish.options()) {
            requireToCome(option, mentorship.at());
            desk.requireFree(mentorship, option, option.plus(length(wish)), except);
            requireNotProposed(mentorship, option, option.plus(length(wish)), except);
        }
    }

    private void requireNotProposed(Mentorship mentorship, Instant from, Instant to, Set<UUID> except) {
        boolean proposed = desk.listOf(mentorship).stream()
                .filter(one -> one.state() == State.PROPOSED && !except.contains(one.id()))
                .anyMatch(one -> one.options().stream()
                        .anyMatch(option ->
                                option.isBefore(to) && option.plus(one.length()).isAfter(from)));
        if (proposed) {
            throw new Refused(
                    Kind.CONFLICT,
                    "session-overlap",
                    "This time is proposed for the two of you already. Answer or change that proposal, or choose another"
                            + " time.");
        }
    }

    private static Duration length(SessionWish wish) {
        return Duration.ofMinutes(wish.details().minutes());
    }

    static void requireToCome(Instant option, Instant now) {
        if (!option.isAfter(now)) {
            throw new Refused(
                    Kind.INVALID,
                    "time-past",
                    "This time is past. Propose one to come, or note the meeting as one that took place.");
        }
        if (option.isAfter(now.plus(FARTHEST))) {
            throw new Refused(Kind.INVALID, "time-far", "A meeting is proposed for within a year.");
        }
    }
}
