package org.viceversa.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Invitation.Contact;
import org.viceversa.enrolment.InvitationPreview.Line;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Invites everybody of a list who can be, and takes an invitation back. */
public final class InvitePeople {

    private final FindCycle findCycle;
    private final PreviewInvitations preview;
    private final Invitations invitations;
    private final Clock clock;

    public InvitePeople(FindCycle findCycle, PreviewInvitations preview, Invitations invitations, Clock clock) {
        this.findCycle = findCycle;
        this.preview = preview;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @param invited how many were, of all that are in the preview */
    public record Invited(InvitationPreview preview, int invited) {}

    /**
     * The same list again invites nobody twice.
     *
     * @throws Refused {@code not-allowed}; {@code cycle-unknown}; {@code cycle-over}; {@code no-course}; {@code
     *     invitations-too-many}
     */
    public Invited run(Caller caller, UUID cycleId, InvitationList list) {
        CycleOfProgramme place = findCycle.forManager(caller, cycleId);
        if (place.cycle().state().isOver()) {
            throw new Refused(Kind.CONFLICT, "cycle-over", "This cycle is over, so nobody can be invited to it.");
        }
        InvitationPreview found = preview.run(caller, cycleId, list);
        Instant now = clock.instant();
        List<Invitation> made = found.lines().stream()
                .filter(line -> line.finding().isInvited())
                .map(line -> invitation(caller, cycleId, line, now))
                .toList();
        return new Invited(found, invitations.addAll(made));
    }

    /**
     * Takes an invitation back; who has enrolled by then stays enrolled.
     *
     * @throws Refused {@code not-allowed}; {@code invitation-unknown}
     */
    public void withdraw(Caller caller, UUID cycleId, UUID invitationId) {
        findCycle.forManager(caller, cycleId);
        Invitation found = invitations
                .find(caller.tenant(), invitationId)
                .filter(one -> one.cycle().equals(cycleId))
                .orElseThrow(
                        () -> new Refused(Kind.NOT_FOUND, "invitation-unknown", "There is no such invitation here."));
        if (found.withdrawnAt().isEmpty()) {
            invitations.save(found.withdrawn(clock.instant()));
        }
    }

    private static Invitation invitation(Caller caller, UUID cycle, Line line, Instant now) {
        Optional<Person> person = line.person();
        return new Invitation(
                UUID.randomUUID(),
                caller.tenant(),
                cycle,
                line.side().orElseThrow(),
                contactOf(line),
                person.map(Person::name).orElse(line.wanted().name()),
                person.map(Person::id),
                caller.person().id(),
                now,
                Optional.empty(),
                Optional.empty());
    }

    /** Somebody known has one contact, whatever the list called them by, so that nobody is invited twice. */
    private static Contact contactOf(Line line) {
        return line.person()
                .map(person -> new Contact(Contact.Kind.SUBJECT, person.subject()))
                .or(() -> line.wanted().contact())
                .orElseThrow();
    }
}
