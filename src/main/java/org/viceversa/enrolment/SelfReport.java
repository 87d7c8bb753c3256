package org.viceversa.enrolment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.TenureBand;
import org.viceversa.people.Caller;

/** Takes down what somebody says of themselves that other features keep. */
@FunctionalInterface
public interface SelfReport {

    /**
     * @param levels by skill, 0 to 5
     * @param tenure how long they say they have been here
     */
    void take(Caller caller, Map<UUID, Integer> levels, Optional<TenureBand> tenure);
}
