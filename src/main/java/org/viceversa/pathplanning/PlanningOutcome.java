package org.viceversa.pathplanning;

/** A plan, or why there is none. */
public sealed interface PlanningOutcome permits Planned, Impossible {}
