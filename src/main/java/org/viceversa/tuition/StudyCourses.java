package org.viceversa.tuition;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which course of the LMS an offering is, and who teaches there. */
public interface StudyCourses {

    /** Empty for what is taught elsewhere. */
    Optional<UUID> findCourse(UUID tenant, UUID offering);

    /** Where somebody is an instructor now. */
    Set<UUID> listTaught(UUID tenant, UUID person);
}
