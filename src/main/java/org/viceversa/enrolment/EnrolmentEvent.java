package org.viceversa.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment.State;

/**
 * One line of an enrolment's history, which is only ever added to.
 *
 * @param state after it
 * @param reason for those who run the programme alone; may be empty
 */
public record EnrolmentEvent(
        UUID id, UUID tenant, UUID enrolment, Move what, State state, String reason, UUID by, Instant at) {

    public static EnrolmentEvent of(Enrolment after, Move what, String reason, UUID by) {
        return new EnrolmentEvent(
                UUID.randomUUID(), after.tenant(), after.id(), what, after.state(), reason, by, after.changedAt());
    }
}
