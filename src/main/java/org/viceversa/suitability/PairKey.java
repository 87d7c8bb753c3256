package org.viceversa.suitability;

import java.util.UUID;

/** Two people, by their ids as persons. */
public record PairKey(UUID mentor, UUID mentee) {}
