package org.viceversa.tuition;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a policy, which never changes: what was approved under it stays under it.
 *
 * @param version from 1
 */
public record TuitionPolicy(
        UUID id, UUID tenant, int version, String name, PolicyTerms terms, UUID madeBy, Instant madeAt) {}
