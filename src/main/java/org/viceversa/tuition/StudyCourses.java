package org.viceversa.tuition;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which course of the LMS an offering is, and who teaches there. */
public interface StudyCourses {

    /** Where no course of the LMS is known. */
    StudyCourses NONE = new StudyCourses() {
        @Override
        public Optional<UUID> findCourse(UUID tenant, UUID offering) {
            return Optional.empty();
        }

        @Override
        public Set<UUID> listTaught(UUID tenant, UUID person) {
            return Set.of();
        }

        @Override
        public Set<UUID> listTeachers(UUID tenant, UUID course) {
            return Set.of();
        }
    };

    /** Empty for what is taught elsewhere. */
    Optional<UUID> findCourse(UUID tenant, UUID offering);

    /** Where somebody is an instructor now. */
    Set<UUID> listTaught(UUID tenant, UUID person);

    /** Who teaches a course now. */
    Set<UUID> listTeachers(UUID tenant, UUID course);
}
