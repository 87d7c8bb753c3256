package org.viceversa.mentoringsession;

import java.util.List;
import java.util.UUID;
import org.viceversa.mentorship.Goal;

/** What two people want to reach. */
@FunctionalInterface
public interface GoalsOfPair {

    List<Goal> listOf(UUID tenant, UUID pairing);
}
