package org.viceversa.skills;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody uses a skill, by their own word; kept for good.
 *
 * @param takesBack the practice that was noted by mistake: this one is then no practice
 */
public record Practice(UUID id, UUID tenant, UUID person, UUID skill, Optional<UUID> takesBack, Instant at) {}
