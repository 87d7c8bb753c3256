package org.viceversa.programme;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells how many people take part in cycles. */
@FunctionalInterface
public interface CycleCounts {

    /** By cycle; one that nobody was invited to may be left out. */
    Map<UUID, Count> count(UUID tenant, Collection<UUID> cycles);

    /**
     * @param invited who have an invitation or a place, whatever became of it
     * @param mentors who take part on that side
     * @param waiting who wait for a manager's approval
     */
    record Count(int invited, int mentors, int mentees, int waiting) {
        public static final Count NONE = new Count(0, 0, 0, 0);
    }
}
