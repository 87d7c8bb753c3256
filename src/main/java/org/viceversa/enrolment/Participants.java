package org.viceversa.enrolment;

import java.util.List;
import java.util.UUID;

/** Tells of those who take part in a cycle what sums and maps need, without the rest of their answers. */
public interface Participants {

    /** Somebody wants to learn a skill beyond this level. */
    record Wanting(UUID person, UUID skill, int current) {}

    /** Somebody says that they can teach a skill from this level. */
    record Teaching(UUID person, UUID skill, int level) {}

    /** Everybody who sent the form and still takes part. */
    List<UUID> listPeople(UUID tenant, UUID cycle);

    List<Wanting> listWanting(UUID tenant, UUID cycle);

    List<Teaching> listTeaching(UUID tenant, UUID cycle);
}
