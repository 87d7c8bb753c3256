package org.viceversa.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Person;

/** Keeps invitations, and who was to be reminded when. */
public interface Invitations {

    Optional<Invitation> find(UUID tenant, UUID id);

    /** All of a cycle, withdrawn ones too. */
    List<Invitation> listOf(UUID tenant, UUID cycle);

    /** Those in force that name this person, or a contact of theirs while nobody is named. */
    List<Invitation> listFor(Person person);

    /** Adds those whose contact the cycle does not have yet; a withdrawn one of the same contact is made anew. */
    int addAll(List<Invitation> invitations);

    /** Replaces what can change of one. */
    void save(Invitation invitation);

    /** A line of who was to be reminded, which is only ever added to. */
    record Reminder(UUID id, UUID tenant, UUID invitation, int day, Instant at) {}

    /**
     * An invitation in force that was not answered yet, of any tenant.
     *
     * @param reminded the day of the last reminder, 0 before the first
     */
    record Unanswered(UUID tenant, UUID invitation, Instant invitedAt, int reminded) {}

    /** For background work: those that were sent before this moment. */
    List<Unanswered> listUnanswered(Instant before);

    /** Leaves those that are there already: the same day is never noted twice. */
    void addReminders(List<Reminder> reminders);

    /** Of the cycle's invitations, oldest first. */
    List<Reminder> listReminders(UUID tenant, UUID cycle);
}
