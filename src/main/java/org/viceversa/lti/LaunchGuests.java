package org.viceversa.lti;

import java.util.Optional;
import java.util.UUID;

/** Who takes in the people whose launches were admitted. */
@FunctionalInterface
public interface LaunchGuests {

    /** Who came, in the words of whoever keeps people. */
    record Guest(UUID person, Optional<UUID> course) {}

    /** Notes the person, the course and the membership; runs in the transaction that spends the login. */
    Guest welcome(Launch launch);
}
