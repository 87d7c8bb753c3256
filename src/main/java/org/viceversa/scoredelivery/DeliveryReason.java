package org.viceversa.scoredelivery;

import org.viceversa.lti.PlatformCallFailed;

/** Why a delivery is as far as it is, and what a platform answered; each has words and a hint for people. */
public enum DeliveryReason {
    /** Nothing to say. */
    NONE,
    /** Sent, and no answer was heard or noted: it may have arrived. */
    BEGUN,
    /** The platform took it. */
    TAKEN,
    /** The platform took it, and lets nobody read what it shows. */
    UNREAD,
    /** The platform took it, and did not show it when it was looked at right after. */
    UNCONFIRMED,
    /** No answer. */
    UNREACHABLE,
    /** It asked to wait. */
    BUSY,
    /** A fault of the platform before anything was sent. */
    FAULT,
    /** A fault of the platform at this score: Moodle says so where a column or a grade is locked. */
    BROKEN,
    /** An answer that is none: a page for JSON. */
    UNREADABLE,
    /** The platform has a score that it dates later. */
    NEWER_THERE,
    /** A teacher set something else. */
    SET_THERE,
    /** A teacher cleared it. */
    CLEARED_THERE,
    /** Taken twice over and still not shown: overridden, or a column without points. */
    NOT_SHOWN,
    /** A fault each time, at this score alone. */
    LOCKED,
    /** The platform refuses scores for this person. */
    NOT_GRADED,
    /** The activity has no column. */
    NO_COLUMN,
    /** The platform allows no scores of this activity. */
    NO_SCORES,
    /** The platform gives the tool no right to send scores. */
    NOT_ALLOWED,
    /** The platform's address is not one that may be called. */
    ADDRESS_REFUSED,
    /** The platform's registration was switched off or removed. */
    PLATFORM_OFF;

    /** Of a call that failed, before or beside the score itself. */
    static DeliveryReason of(PlatformCallFailed failed) {
        return switch (failed.fault()) {
            case UNREACHABLE -> UNREACHABLE;
            case BUSY -> BUSY;
            case BROKEN -> FAULT;
            case UNREADABLE -> UNREADABLE;
            case ADDRESS_REFUSED -> ADDRESS_REFUSED;
            case NOT_ALLOWED -> NOT_ALLOWED;
            case NOT_FOUND -> NO_COLUMN;
            case CONFLICT -> NEWER_THERE;
            case REFUSED -> NOT_GRADED;
        };
    }

    /** Whether waiting alone may help. */
    boolean mayPass() {
        return switch (this) {
            case UNREACHABLE, BUSY, FAULT, BROKEN, UNREADABLE, NEWER_THERE, UNCONFIRMED -> true;
            default -> false;
        };
    }

    /** Whether it says of the whole platform that it cannot be spoken to just now. */
    boolean isOutage() {
        return this == UNREACHABLE || this == BUSY || this == FAULT;
    }
}
