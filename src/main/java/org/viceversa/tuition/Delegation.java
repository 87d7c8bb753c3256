package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.UUID;

/** Who decides while somebody is away; both days belong to it. */
public record Delegation(UUID tenant, UUID person, UUID delegate, LocalDate from, LocalDate to) {}
