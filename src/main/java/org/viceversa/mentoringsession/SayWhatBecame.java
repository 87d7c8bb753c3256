package org.viceversa.mentoringsession;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What became of a meeting, in the words of the two: it took place, somebody did not come, or that is not so.
 *
 * <p>Also when the pair has ended meanwhile, for what was before.
 */
public final class SayWhatBecame {

    private static final Duration LONGEST_AGO = Duration.ofDays(92);

    private final SessionDesk desk;
    private final ProgrammeAgendas agendas;
    private final SettleSessions settle;

    public SayWhatBecame(SessionDesk desk, ProgrammeAgendas agendas, SettleSessions settle) {
        this.desk = desk;
        this.agendas = agendas;
        this.settle = settle;
    }

    /**
     * It took place. The other one has three days to object, or says so too, and then it counts at once.
     *
     * @throws Refused {@code pairing-unknown}; {@code session-unknown}; {@code session-changed}; {@code session-state};
     *     {@code session-to-come}
     */
    public MentoringSession held(Caller caller, UUID pairing, UUID session, int version) {
        Mentorship mentorship = desk.hold(caller, pairing);
        MentoringSession before = desk.find(mentorship, session, version);
        MentoringSession kept = desk.keep(mentorship, before, before.held(mentorship.side(), mentorship.at()));
        settle.run(kept);
        return kept;
    }

    /**
     * It did not, since one of the two did not come.
     *
     * @throws Refused as above
     */
    public MentoringSession missed(Caller caller, UUID pairing, UUID session, int version, Side who) {
        Mentorship mentorship = desk.hold(caller, pairing);
        MentoringSession before = desk.find(mentorship, session, version);
        return desk.keep(mentorship, before, before.missed(who, mentorship.at()));
    }

    /**
     * The other one said that it took place, and that is not so.
     *
     * @param words for the other one; may be empty
     * @throws Refused as above; {@code own-word}; {@code objection-too-late}; {@code text-too-long}
     */
    public MentoringSession object(Caller caller, UUID pairing, UUID session, int version, String words) {
        String checked = ChangeSession.checked(words);
        Mentorship mentorship = desk.hold(caller, pairing);
        MentoringSession before = desk.find(mentorship, session, version);
        return desk.keep(mentorship, before, before.objected(mentorship.side(), checked, mentorship.at()));
    }

    /**
     * A meeting that took place without having been planned here.
     *
     * @param key made up by the page for this wish: sent twice it is one meeting
     * @param wish with the one time at which it began
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code options-invalid}; {@code time-to-come};
     *     {@code time-long-ago}; {@code session-overlap}; {@code agenda-unknown}
     */
    public MentoringSession note(Caller caller, UUID pairing, String key, SessionWish wish) {
        Mentorship mentorship = desk.hold(caller, pairing).requireOpen();
        UUID id = NewSession.idOf(pairing, key);
        return desk.listOf(mentorship).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(() -> add(mentorship, id, wish));
    }

    private MentoringSession add(Mentorship mentorship, UUID id, SessionWish wish) {
        if (wish.options().size() != 1) {
            throw new Refused(Kind.INVALID, "options-invalid", "Say when it began: one time.");
        }
        agendas.requireKnown(wish.details().agenda());
        Instant start = wish.options().get(0);
        Instant end = start.plus(Duration.ofMinutes(wish.details().minutes()));
        if (end.isAfter(mentorship.at())) {
            throw new Refused(
                    Kind.INVALID,
                    "time-to-come",
                    "This meeting would not be over yet. Propose it, or note it once it has taken place.");
        }
        Instant earliest = mentorship.at().minus(LONGEST_AGO);
        if (start.isBefore(earliest) || start.isBefore(mentorship.pairing().madeAt())) {
            throw new Refused(
                    Kind.INVALID,
                    "time-long-ago",
                    "Only a meeting of the last three months, since you were paired, can be noted afterwards.");
        }
        desk.requireFree(mentorship, start, end, Set.of());
        return desk.add(
                NewSession.noted(id, mentorship.tenant(), mentorship.id(), mentorship.side(), wish, mentorship.at()));
    }
}
