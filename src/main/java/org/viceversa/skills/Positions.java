package org.viceversa.skills;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Person;

/** Tells where somebody stands in the organisation, as far as its records say. */
@FunctionalInterface
public interface Positions {

    /**
     * @param manager who leads them, if that is somebody whom the tool has met
     * @param function what they do; may be empty
     */
    record Position(Optional<UUID> manager, String function) {
        public static final Position UNKNOWN = new Position(Optional.empty(), "");
    }

    Position find(UUID tenant, Person person);
}
