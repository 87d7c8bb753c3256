package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Invitation;
import org.viceversa.enrolment.Invitation.Contact;
import org.viceversa.enrolment.Invitations;
import org.viceversa.people.Person;

/** Invitations to cycles without a database. */
public final class InMemoryCycleInvitations implements Invitations {

    private final Map<UUID, Invitation> kept = new LinkedHashMap<>();
    private final List<Reminder> reminders = new ArrayList<>();
    private final Enrolments enrolments;

    /** @param enrolments tell who has answered */
    public InMemoryCycleInvitations(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public Optional<Invitation> find(UUID tenant, UUID id) {
        return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
    }

    @Override
    public List<Invitation> listOf(UUID tenant, UUID cycle) {
        return kept.values().stream()
                .filter(one -> one.tenant().equals(tenant) && one.cycle().equals(cycle))
                .sorted(Comparator.comparing(Invitation::invitedAt)
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }

    @Override
    public List<Invitation> listFor(Person person) {
        return kept.values().stream()
                .filter(one -> one.tenant().equals(person.tenant()))
                .filter(one -> one.withdrawnAt().isEmpty())
                .filter(one -> one.person().map(person.id()::equals).orElseGet(() -> isOf(one.contact(), person)))
                .sorted(Comparator.comparing(Invitation::invitedAt)
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }

    private static boolean isOf(Contact contact, Person person) {
        String theirs = switch (contact.kind()) {
            case EMAIL -> person.particulars().email().toLowerCase(Locale.ROOT);
            case ID_NUMBER -> person.particulars().sourcedId().toLowerCase(Locale.ROOT);
            case SUBJECT -> person.subject();
        };
        return !theirs.isEmpty() && theirs.equals(contact.value());
    }

    @Override
    public int addAll(List<Invitation> invitations) {
        int added = 0;
        for (Invitation one : invitations) {
            Optional<Invitation> same = listOf(one.tenant(), one.cycle()).stream()
                    .filter(other -> other.contact().equals(one.contact()))
                    .findFirst();
            if (same.filter(other -> other.withdrawnAt().isEmpty()).isPresent()) {
                continue;
            }
            UUID id = same.map(Invitation::id).orElse(one.id());
            kept.put(
                    id,
                    new Invitation(
                            id,
                            one.tenant(),
                            one.cycle(),
                            one.side(),
                            one.contact(),
                            one.name(),
                            one.person(),
                            one.invitedBy(),
                            one.invitedAt(),
                            Optional.empty(),
                            Optional.empty()));
            added++;
        }
        return added;
    }

    @Override
    public void save(Invitation invitation) {
        kept.computeIfPresent(
                invitation.id(), (id, before) -> before.tenant().equals(invitation.tenant()) ? invitation : before);
    }

    @Override
    public List<Unanswered> listUnanswered(Instant before) {
        return kept.values().stream()
                .filter(one -> !one.invitedAt().isAfter(before))
                .filter(one -> one.withdrawnAt().isEmpty())
                .filter(one -> !isAnswered(one))
                .map(one -> new Unanswered(one.tenant(), one.id(), one.invitedAt(), lastDay(one)))
                .filter(one -> one.reminded() < 14)
                .toList();
    }

    private boolean isAnswered(Invitation invitation) {
        return invitation
                .person()
                .flatMap(person -> enrolments.findOf(invitation.tenant(), invitation.cycle(), person))
                .map(Enrolment::state)
                .filter(state -> state != State.INVITED && state != State.DRAFT)
                .isPresent();
    }

    private int lastDay(Invitation invitation) {
        return reminders.stream()
                .filter(one -> one.invitation().equals(invitation.id()))
                .mapToInt(Reminder::day)
                .max()
                .orElse(0);
    }

    @Override
    public void addReminders(List<Reminder> added) {
        added.stream()
                .filter(one -> reminders.stream()
                        .noneMatch(other -> other.invitation().equals(one.invitation()) && other.day() == one.day()))
                .forEach(reminders::add);
    }

    @Override
    public List<Reminder> listReminders(UUID tenant, UUID cycle) {
        return reminders.stream()
                .filter(one -> find(tenant, one.invitation())
                        .filter(invitation -> invitation.cycle().equals(cycle))
                        .isPresent())
                .sorted(Comparator.comparing(Reminder::at).thenComparing(Reminder::day))
                .toList();
    }
}
