package org.viceversa.pairing;

import java.util.UUID;

/** Two people, the one who teaches and the one who learns. */
public record PairKey(UUID mentor, UUID mentee) {}
