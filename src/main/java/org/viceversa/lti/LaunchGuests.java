package org.viceversa.lti;

import java.util.Optional;
import java.util.UUID;

/** Who takes in the people whose launches were admitted. */
@FunctionalInterface
public interface LaunchGuests {

    /**
     * Who came, in the words of whoever keeps people.
     *
     * @param activity that they opened, where it is one that the tool keeps
     */
    record Guest(UUID person, Optional<UUID> course, Optional<UUID> activity) {
        public Guest(UUID person, Optional<UUID> course) {
            this(person, course, Optional.empty());
        }

        public Guest at(UUID opened) {
            return new Guest(person, course, Optional.of(opened));
        }
    }

    /** Notes the person, the course and the membership; runs in the transaction that spends the login. */
    Guest welcome(Launch launch);
}
