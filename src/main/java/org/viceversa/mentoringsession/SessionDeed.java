package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.viceversa.mentorship.Mentorship;

/** What one of two people can do about a meeting just now. */
public enum SessionDeed {
    /** Pick one of the times. */
    CONFIRM,
    CHANGE,
    MOVE,
    CANCEL,
    /** Say that it took place, first or after the other one. */
    SAY_HELD,
    SAY_MISSED,
    OBJECT,
    TAKE_TO_CALENDAR;

    public static List<SessionDeed> listOf(MentoringSession session, Mentorship mentorship) {
        Instant now = mentorship.at();
        boolean begun = session.startsAt().filter(start -> !start.isAfter(now)).isPresent();
        boolean byOther =
                session.heldBy().filter(side -> side != mentorship.side()).isPresent();
        List<SessionDeed> may = new ArrayList<>();
        switch (session.state()) {
            case PROPOSED -> {
                if (mentorship.isOpen() && session.madeBy() != mentorship.side()) {
                    may.add(CONFIRM);
                }
                addOpen(may, mentorship);
            }
            case CONFIRMED -> {
                if (begun) {
                    may.addAll(List.of(SAY_HELD, SAY_MISSED));
                }
                addOpen(may, mentorship);
            }
            case HELD -> {
                boolean open = session.settlesAt().filter(now::isBefore).isPresent();
                if (byOther && open && !session.settled()) {
                    may.addAll(List.of(SAY_HELD, OBJECT));
                }
            }
            case NO_SHOW -> may.add(SAY_HELD);
            case CANCELLED, MOVED -> {
                // Over.
            }
        }
        if (session.isInCalendars()) {
            may.add(TAKE_TO_CALENDAR);
        }
        return List.copyOf(may);
    }

    private static void addOpen(List<SessionDeed> may, Mentorship mentorship) {
        if (mentorship.isOpen()) {
            may.addAll(List.of(CHANGE, MOVE, CANCEL));
        }
    }
}
