package org.viceversa.programme;

import java.util.UUID;

/** Tells whether anybody took part in a cycle so far. */
@FunctionalInterface
public interface CycleUses {

    /** Whether anybody applied, or went further than that, whatever became of it. */
    boolean hasApplicants(UUID tenant, UUID cycle);
}
