package org.viceversa.pairing;

import java.util.EnumSet;
import java.util.Set;

/** Why something ended or did not come about; never told to the other side, and to staff in sums alone. */
public enum PairingReason {
    NO_TIME,
    NOT_RIGHT_EXPERTISE,
    ANOTHER_SUITS_BETTER,
    /** They never got to meet. */
    NO_CONTACT,
    /** What they wanted of each other is done. */
    GOAL_REACHED,
    /** Somebody does other work now. */
    NEW_ROLE,
    OTHER,
    /** One of them left the cycle. */
    PARTNER_LEFT,
    /** The one who was asked has found as many as they can take. */
    FULL,
    /** Whoever chose took the choice back. */
    CHOICE_WITHDRAWN,
    CYCLE_OVER,
    /** On the word of who runs the programme. */
    BY_STAFF;

    private static final Set<PairingReason> TO_DECLINE =
            EnumSet.of(NO_TIME, NOT_RIGHT_EXPERTISE, ANOTHER_SUITS_BETTER, OTHER);
    private static final Set<PairingReason> TO_LEAVE =
            EnumSet.of(NO_TIME, NOT_RIGHT_EXPERTISE, NO_CONTACT, GOAL_REACHED, NEW_ROLE, OTHER);

    /** Whether somebody who declines an offer may say so. */
    public boolean declines() {
        return TO_DECLINE.contains(this);
    }

    /** Whether somebody who ends a pairing may say so. */
    public boolean leaves() {
        return TO_LEAVE.contains(this);
    }
}
