package org.viceversa.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps which courses do not take part in which programmes. */
public interface CourseOptOuts {

    /** A course that stays out. */
    record OptOut(UUID tenant, UUID programme, UUID course, UUID by, Instant at) {}

    /** Adds one, or leaves the one that is there. */
    void add(OptOut optOut);

    void remove(UUID tenant, UUID programme, UUID course);

    List<OptOut> list(UUID tenant, UUID programme);

    /** The programmes that this course stays out of. */
    Set<UUID> listProgrammes(UUID tenant, UUID course);
}
