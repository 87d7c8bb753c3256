package org.viceversa.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** More time for one person. Each date replaces the activity's own; an absent one leaves it. */
public record Extension(
        UUID tenant,
        UUID activity,
        UUID person,
        Optional<Instant> due,
        Optional<Instant> cutoff,
        String reason,
        UUID givenBy,
        Instant givenAt) {}
