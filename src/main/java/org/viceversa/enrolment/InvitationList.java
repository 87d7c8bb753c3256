package org.viceversa.enrolment;

import java.util.List;
import java.util.Optional;

/**
 * Whom to invite.
 *
 * @param roster whether everybody who learns in the caller's course is meant
 * @param entries people who were named; none when the roster is meant
 * @param side for entries without one; empty leaves it to the programme's rule
 */
public record InvitationList(boolean roster, List<Wanted> entries, Optional<Side> side) {

    public InvitationList {
        entries = List.copyOf(entries);
    }
}
