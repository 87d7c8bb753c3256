package org.viceversa.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.people.Person;

/**
 * Finds the invitations of somebody who comes in: those that name them, and those that only knew an address or a number
 * of theirs. Who is shown an invitation has opened it.
 */
public final class RecogniseInvitations {

    private final Invitations invitations;
    private final Enrolments enrolments;
    private final Clock clock;

    public RecogniseInvitations(Invitations invitations, Enrolments enrolments, Clock clock) {
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** @return those in force, shown now or before */
    public List<Invitation> run(Person person) {
        List<Invitation> found = invitations.listFor(person);
        found.stream()
                .filter(one -> one.openedAt().isEmpty() || one.person().isEmpty())
                .forEach(one -> open(one, person.id()));
        return found;
    }

    private void open(Invitation invitation, UUID person) {
        Instant now = clock.instant();
        invitations.save(invitation.of(person).opened(now));
        Enrolment invited = begun(invitation, person, now);
        enrolments.add(invited, EnrolmentEvent.of(invited, Move.INVITED, "", person));
    }

    /** On the side for which somebody was invited, until they choose the other. */
    private static Enrolment begun(Invitation invitation, UUID person, Instant now) {
        Enrolment bare = Enrolment.of(invitation.tenant(), invitation.cycle(), person, State.INVITED, now);
        return new Enrolment(
                bare.id(),
                bare.tenant(),
                bare.cycle(),
                person,
                Set.of(invitation.side()),
                bare.state(),
                bare.answers(),
                bare.consent(),
                bare.pause(),
                bare.orientation(),
                bare.version(),
                now);
    }
}
