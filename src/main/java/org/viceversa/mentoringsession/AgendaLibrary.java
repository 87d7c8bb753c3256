package org.viceversa.mentoringsession;

import java.util.List;
import java.util.Optional;

/** The agendas that come with the tool, in its own words. */
@FunctionalInterface
public interface AgendaLibrary {

    /** In the order in which they are shown. */
    List<Agenda> list();

    default Optional<Agenda> find(String key) {
        return list().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
