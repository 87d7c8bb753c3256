package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What either of two people does about a meeting until it is over: agrees on a time, changes it, cancels it. */
public final class ChangeSession {

    static final int LONGEST_TEXT = 500;

    private final SessionDesk desk;
    private final ProgrammeAgendas agendas;

    public ChangeSession(SessionDesk desk, ProgrammeAgendas agendas) {
        this.desk = desk;
        this.agendas = agendas;
    }

    /**
     * The one who did not propose it picks one of the times.
     *
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code session-unknown}; {@code session-changed};
     *     {@code session-state}; {@code own-proposal}; {@code option-unknown}; {@code time-past}; {@code session-overlap}
     */
    public MentoringSession confirm(Caller caller, UUID pairing, UUID session, int version, Instant option) {
        return step(caller, pairing, session, version, (mentorship, before) -> {
            MentoringSession confirmed = before.confirmed(option, mentorship.at());
            if (before.madeBy() == mentorship.side()) {
                throw new Refused(
                        Kind.CONFLICT,
                        "own-proposal",
                        "You proposed this meeting yourself; the other one picks the time.");
            }
            if (!before.options().contains(option)) {
                throw new Refused(
                        Kind.INVALID,
                        "option-unknown",
                        "This is none of the times that were proposed. Pick one of them.");
            }
            ProposeSession.requireToCome(option, mentorship.at());
            desk.requireFree(mentorship, option, option.plus(before.length()), Set.of(session));
            return confirmed;
        });
    }

    /**
     * Another length, place or agenda; calendars hear of it where a time is agreed on.
     *
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code session-unknown}; {@code session-changed};
     *     {@code session-state}; {@code session-overlap}; {@code agenda-unknown}
     */
    public MentoringSession change(Caller caller, UUID pairing, UUID session, int version, SessionDetails details) {
        return step(caller, pairing, session, version, (mentorship, before) -> {
            MentoringSession changed = before.changed(details, mentorship.at());
            agendas.requireKnown(details.agenda());
            if (details.equals(new SessionDetails(before.minutes(), before.place(), before.agenda()))) {
                return before;
            }
            if (details.minutes() > before.minutes()) {
                changed.startsAt()
                        .ifPresent(start ->
                                desk.requireFree(mentorship, start, start.plus(changed.length()), Set.of(session)));
            }
            return changed;
        });
    }

    /**
     * @param reason in a few words; may be empty
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code session-unknown}; {@code session-changed};
     *     {@code session-state}; {@code text-too-long}
     */
    public MentoringSession cancel(Caller caller, UUID pairing, UUID session, int version, String reason) {
        String words = checked(reason);
        return step(
                caller,
                pairing,
                session,
                version,
                (mentorship, before) -> before.cancelled(Optional.of(mentorship.side()), words, mentorship.at()));
    }

    private MentoringSession step(
            Caller caller,
            UUID pairing,
            UUID session,
            int version,
            BiFunction<Mentorship, MentoringSession, MentoringSession> work) {
        Mentorship mentorship = desk.hold(caller, pairing).requireOpen();
        MentoringSession before = desk.find(mentorship, session, version);
        MentoringSession after = work.apply(mentorship, before);
        return after.equals(before) ? before : desk.keep(mentorship, before, after);
    }

    static String checked(String text) {
        String clean = Texts.cleanLines(text, LONGEST_TEXT + 1);
        if (clean.length() > LONGEST_TEXT) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "This may have at most " + LONGEST_TEXT + " characters; please shorten it.");
        }
        return clean;
    }
}
