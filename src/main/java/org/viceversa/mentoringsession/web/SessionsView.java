package org.viceversa.mentoringsession.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.ListSessions;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentoringsession.SessionDeed;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.people.Person;
import org.viceversa.programme.Labels;

/**
 * The meetings of two people, as one of them sees them.
 *
 * @param now by the tool's clock
 * @param open whether anything may still be added
 * @param settledMinutes of all meetings that count
 * @param sessions the one that was made last first
 */
record SessionsView(
        UUID pairing,
        UUID partner,
        String partnerName,
        Side side,
        WordsView words,
        String zone,
        String partnerZone,
        Instant now,
        boolean open,
        int cadenceDays,
        int settledMinutes,
        List<SessionView> sessions) {

    /** What the programme calls the two sides. */
    record WordsView(String mentor, String mentee, String pair) {
        static WordsView of(Labels labels) {
            return new WordsView(labels.mentor(), labels.mentee(), labels.pair());
        }
    }

    /**
     * @param mine whether the caller proposed or noted it
     * @param endedByMe of a cancelled or moved one who did that, of a missed one who did not come; absent when the
     *     pairing ended
     * @param settlesAt from when it counts, unless there is an objection before
     */
    record SessionView(
            UUID id,
            UUID entry,
            State state,
            List<Instant> options,
            Optional<Instant> startsAt,
            Optional<Instant> endsAt,
            int minutes,
            String place,
            Optional<String> agenda,
            boolean mine,
            Optional<Boolean> endedByMe,
            String reason,
            Optional<Boolean> heldByMe,
            Optional<Instant> settlesAt,
            boolean settled,
            Optional<Boolean> objectedByMe,
            String objection,
            boolean late,
            int version,
            List<SessionDeed> may) {

        static SessionView of(MentoringSession one, Mentorship seen) {
            return new SessionView(
                    one.id(),
                    one.entry(),
                    one.state(),
                    one.options(),
                    one.startsAt(),
                    one.endsAt(),
                    one.minutes(),
                    one.place(),
                    one.agenda(),
                    one.madeBy() == seen.side(),
                    isMine(one.endedBy(), seen),
                    one.reason(),
                    isMine(one.heldBy(), seen),
                    one.settlesAt(),
                    one.settled(),
                    isMine(one.objectedBy(), seen),
                    one.objection(),
                    one.late(),
                    one.version(),
                    SessionDeed.listOf(one, seen));
        }

        private static Optional<Boolean> isMine(Optional<Side> side, Mentorship seen) {
            return side.map(one -> one == seen.side());
        }
    }

    static SessionsView of(ListSessions.Shown shown) {
        Mentorship seen = shown.mentorship();
        return new SessionsView(
                seen.id(),
                seen.partner(),
                shown.partner().map(Person::name).orElse(""),
                seen.side(),
                WordsView.of(seen.place().programme().labels()),
                shown.ours().getId(),
                shown.theirs().getId(),
                seen.at(),
                seen.isOpen(),
                shown.cadenceDays(),
                shown.sessions().stream()
                        .filter(MentoringSession::settled)
                        .mapToInt(MentoringSession::minutes)
                        .sum(),
                shown.sessions().stream().map(one -> SessionView.of(one, seen)).toList());
    }
}
