package org.viceversa.programme;

/** A programme that is new, with its first cycle; both are drafts. */
public record Begun(Programme programme, Cycle cycle) {}
