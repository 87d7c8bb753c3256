package org.viceversa.certification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.mentoringsession.MentoringHours.Proof;

/** The mentoring meetings that were held and that both stand by. */
@FunctionalInterface
public interface HeldMeetings {

    /** Those of a person that began in a time, whose end is no part of it; the earliest first. */
    List<Proof> listOf(UUID tenant, UUID person, Instant from, Instant to);
}
