package org.viceversa.enrolment;

import java.util.Map;
import java.util.UUID;
import org.viceversa.people.Caller;

/** Takes down which level somebody says they have in which skills. */
@FunctionalInterface
public interface SelfLevels {

    /** @param levels by skill, 0 to 5 */
    void say(Caller caller, Map<UUID, Integer> levels);
}
