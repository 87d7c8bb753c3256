package org.viceversa.notebook;

import java.util.List;
import java.util.UUID;
import org.viceversa.mentoringsession.MentoringSession;

/** Knows the meetings of a pair, to which notes may belong. */
@FunctionalInterface
public interface Meetings {

    List<MentoringSession> listOf(UUID tenant, UUID pairing);
}
