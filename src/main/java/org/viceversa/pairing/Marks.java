package org.viceversa.pairing;

import java.util.List;
import java.util.UUID;

/** Keeps what people noted about suggestions. */
public interface Marks {

    List<Mark> listOf(UUID tenant, UUID cycle);

    List<Mark> listFor(UUID tenant, UUID cycle, UUID person);

    /** In place of what was noted about the same one. */
    void save(Mark mark);

    void remove(UUID tenant, UUID cycle, UUID person, UUID about);
}
