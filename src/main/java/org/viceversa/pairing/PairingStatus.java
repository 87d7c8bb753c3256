package org.viceversa.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.viceversa.enrolment.Side;

/**
 * Where a pairing stands for one of the two, by when something happens, and what they can do now.
 *
 * @param on the day by which it happens; empty where there is none
 * @param may what the person can do
 */
public record PairingStatus(Line line, Optional<LocalDate> on, List<Deed> may) {

    /** In one word; the page says it in a sentence. */
    public enum Line {
        /** The person is asked. */
        ASKED,
        /** The person has said yes, and the other one is asked. */
        OTHER_ASKED,
        BEGINS,
        /** The person has yet to do the orientation. */
        ORIENTATION,
        /** The other one has. */
        OTHERS_ORIENTATION,
        UNDER_WAY,
        PAUSED,
        CLOSING,
        COMPLETED,
        /** It did not come to a pairing; never by whom. */
        NOT_COME_ABOUT,
        /** It has ended; never by whom. */
        ENDED
    }

    public enum Deed {
        ACCEPT,
        DECLINE,
        EXIT,
        PAUSE,
        RESUME,
        ORIENT,
        WITHDRAW_CHOICE
    }

    static PairingStatus of(
            Pairing pairing, Side own, boolean oriented, Optional<LocalDate> begins, Optional<LocalDate> ends) {
        Optional<LocalDate> deadline = pairing.deadline().map(Deadline::day);
        boolean asked = pairing.asked().filter(side -> side == own).isPresent();
        return switch (pairing.state()) {
            case OFFERED, OFFERED_BOTH ->
                asked
                        ? new PairingStatus(Line.ASKED, deadline, List.of(Deed.ACCEPT, Deed.DECLINE))
                        : new PairingStatus(
                                Line.OTHER_ASKED,
                                deadline,
                                pairing.round().isEmpty() ? List.of(Deed.WITHDRAW_CHOICE) : List.of());
            case ACCEPTED -> new PairingStatus(Line.BEGINS, begins, List.of(Deed.EXIT));
            case ORIENTATION ->
                oriented
                        ? new PairingStatus(Line.OTHERS_ORIENTATION, deadline, List.of(Deed.EXIT))
                        : new PairingStatus(Line.ORIENTATION, deadline, List.of(Deed.ORIENT, Deed.EXIT));
            case ACTIVE -> new PairingStatus(Line.UNDER_WAY, ends, List.of(Deed.PAUSE, Deed.EXIT));
            case PAUSED -> new PairingStatus(Line.PAUSED, pairing.pausedTo(), List.of(Deed.RESUME, Deed.EXIT));
            case CLOSING -> new PairingStatus(Line.CLOSING, ends, List.of(Deed.EXIT));
            case COMPLETED -> new PairingStatus(Line.COMPLETED, Optional.empty(), List.of());
            case DECLINED, EXPIRED, WITHDRAWN -> new PairingStatus(Line.NOT_COME_ABOUT, Optional.empty(), List.of());
            case ENDED_NO_FAULT -> new PairingStatus(Line.ENDED, Optional.empty(), List.of());
        };
    }
}
