package org.viceversa.notice;

/** Who is told. Nobody's superior is among the choices: what a pair does is none of a line manager's business. */
public enum Audience {
    /** Those whom it is about. */
    CONCERNED,
    /** All who run programmes here. */
    MANAGERS,
    /** Whom the programme named as its sponsor; those who run programmes while it named nobody. */
    SPONSOR
}
