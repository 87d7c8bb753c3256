package org.viceversa.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells who takes part and is in no course any more. */
@FunctionalInterface
public interface Leavers {

    /** Somebody's enrolment. */
    record Gone(UUID tenant, UUID enrolment) {}

    /** Of all tenants: those of people who take part, were in a course, and are in none since before then. */
    List<Gone> list(Instant before);
}
