package org.viceversa.mentoringsession;

import java.util.List;
import java.util.UUID;

/** Keeps what programmes say in the place of agendas. */
public interface AgendaEdits {

    List<AgendaEdit> list(UUID tenant, UUID programme);

    /**
     * Replaces the one whose version is still the one that is kept; 0 for the first.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code agenda-changed} when somebody was quicker
     */
    AgendaEdit save(AgendaEdit edit);
}
