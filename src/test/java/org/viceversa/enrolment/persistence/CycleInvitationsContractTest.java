package org.viceversa.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Invitation;
import org.viceversa.enrolment.Invitation.Contact;
import org.viceversa.enrolment.Invitation.Contact.Kind;
import org.viceversa.enrolment.Invitations;
import org.viceversa.enrolment.Invitations.Reminder;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;

@ParameterizedClass
@EnumSource(EnrolmentStore.class)
class CycleInvitationsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Parameter
    EnrolmentStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID cycle = UUID.randomUUID();
    private final UUID manager = UUID.randomUUID();
    private Invitations invitations;
    private Person ana;

    @BeforeEach
    void open() {
        invitations = store.ports().invitations();
        ana = store.ports()
                .people()
                .add(new Person(
                        UUID.randomUUID(),
                        tenant,
                        "6",
                        new Particulars("Ana", "", "", "Ana@Example.org", "EMP-6"),
                        true,
                        false,
                        ""));
    }

    private Invitation invitation(Kind kind, String contact, Optional<UUID> person, Instant at) {
        return new Invitation(
                UUID.randomUUID(),
                tenant,
                cycle,
                Side.MENTOR,
                new Contact(kind, contact),
                "Ana Álvarez",
                person,
                manager,
                at,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void invitations_are_kept_to_the_letter_and_one_contact_is_invited_once() {
        Invitation first = invitation(Kind.EMAIL, "a@example.org", Optional.empty(), NOW);
        Invitation second = invitation(Kind.ID_NUMBER, "emp-9", Optional.of(ana.id()), NOW.plusSeconds(1));

        assertThat(invitations.addAll(List.of(first, second))).isEqualTo(2);
        assertThat(invitations.addAll(List.of(invitation(Kind.EMAIL, "A@example.org", Optional.empty(), NOW))))
                .isZero();
        assertThat(invitations.listOf(tenant, cycle)).containsExactly(first, second);
        assertThat(invitations.find(tenant, first.id())).contains(first);
        assertThat(invitations.addAll(List.of())).isZero();
    }

    @Test
    void somebody_is_found_by_id_address_or_number_whatever_the_case() {
        Invitation byMail = invitation(Kind.EMAIL, "ANA@example.ORG", Optional.empty(), NOW);
        Invitation byNumber = invitation(Kind.ID_NUMBER, "emp-6", Optional.empty(), NOW.plusSeconds(1));
        Invitation bySubject = invitation(Kind.SUBJECT, "6", Optional.empty(), NOW.plusSeconds(2));
        Invitation named = invitation(Kind.EMAIL, "other@example.org", Optional.of(ana.id()), NOW.plusSeconds(3));
        Invitation others =
                invitation(Kind.ID_NUMBER, "ana@example.org", Optional.of(UUID.randomUUID()), NOW.plusSeconds(4));
        Invitation numberLikeMail = invitation(Kind.ID_NUMBER, "6", Optional.empty(), NOW.plusSeconds(5));
        invitations.addAll(List.of(byMail, byNumber, bySubject, named, others, numberLikeMail));

        assertThat(invitations.listFor(ana)).containsExactly(byMail, byNumber, bySubject, named);
    }

    @Test
    void who_shares_no_address_is_not_taken_for_others_who_share_none() {
        Person bare =
                new Person(UUID.randomUUID(), tenant, "7", new Particulars("Bo", "", "", "", ""), true, false, "");
        invitations.addAll(List.of(invitation(Kind.EMAIL, "x@example.org", Optional.empty(), NOW)));

        assertThat(invitations.listFor(bare)).isEmpty();
    }

    @Test
    void what_was_withdrawn_is_not_shown_and_can_be_made_anew() {
        Invitation first = invitation(Kind.EMAIL, "ana@example.org", Optional.empty(), NOW);
        invitations.addAll(List.of(first));
        Instant later = NOW.plusSeconds(60);
        Invitation withdrawn = new Invitation(
                first.id(),
                tenant,
                cycle,
                Side.MENTOR,
                first.contact(),
                first.name(),
                Optional.of(ana.id()),
                manager,
                NOW,
                Optional.of(NOW),
                Optional.of(later));
        invitations.save(withdrawn);
        assertThat(invitations.find(tenant, first.id())).contains(withdrawn);
        assertThat(invitations.listFor(ana)).isEmpty();

        assertThat(invitations.addAll(List.of(invitation(Kind.EMAIL, "ana@example.org", Optional.empty(), later))))
                .isEqualTo(1);
        assertThat(invitations.listFor(ana)).singleElement().satisfies(again -> {
            assertThat(again.invitedAt()).isEqualTo(later);
            assertThat(again.openedAt()).isEmpty();
        });
    }

    @Test
    void a_thousand_are_added_at_once() {
        List<Invitation> many = IntStream.range(0, 1_000)
                .mapToObj(number -> invitation(Kind.ID_NUMBER, "n" + number, Optional.empty(), NOW))
                .toList();

        assertThat(invitations.addAll(many)).isEqualTo(1_000);
        assertThat(invitations.listOf(tenant, cycle)).hasSize(1_000);
    }

    @Test
    void reminders_are_noted_once_a_day_and_end_with_the_third_or_an_answer() {
        Invitation silent = invitation(Kind.EMAIL, "s@example.org", Optional.empty(), NOW);
        Invitation answered = invitation(Kind.EMAIL, "ana@example.org", Optional.of(ana.id()), NOW);
        invitations.addAll(List.of(silent, answered));
        Enrolment applied = Enrolment.of(tenant, cycle, ana.id(), State.APPLIED, NOW);
        store.ports()
                .enrolments()
                .add(
                        applied,
                        new EnrolmentEvent(
                                UUID.randomUUID(),
                                tenant,
                                applied.id(),
                                Move.SUBMITTED,
                                State.APPLIED,
                                "",
                                ana.id(),
                                NOW));
        Instant later = NOW.plus(Duration.ofDays(3));
        assertThat(unanswered(later)).containsExactly(new Invitations.Unanswered(tenant, silent.id(), NOW, 0));
        assertThat(unanswered(NOW.minusSeconds(1))).isEmpty();

        Reminder third = new Reminder(UUID.randomUUID(), tenant, silent.id(), 3, later);
        invitations.addReminders(List.of(third));
        invitations.addReminders(List.of(new Reminder(UUID.randomUUID(), tenant, silent.id(), 3, later)));
        assertThat(invitations.listReminders(tenant, cycle)).containsExactly(third);
        assertThat(unanswered(later)).containsExactly(new Invitations.Unanswered(tenant, silent.id(), NOW, 3));

        invitations.addReminders(List.of(new Reminder(UUID.randomUUID(), tenant, silent.id(), 14, later)));
        assertThat(unanswered(later)).isEmpty();
    }

    private List<Invitations.Unanswered> unanswered(Instant before) {
        return invitations.listUnanswered(before).stream()
                .filter(one -> one.tenant().equals(tenant))
                .toList();
    }

    @Test
    void no_other_tenant_sees_or_changes_anything() {
        Invitation ours = invitation(Kind.EMAIL, "ana@example.org", Optional.empty(), NOW);
        invitations.addAll(List.of(ours));
        UUID stranger = UUID.randomUUID();
        Person foreign = new Person(ana.id(), stranger, "6", ana.particulars(), true, false, "");

        assertThat(invitations.find(stranger, ours.id())).isEmpty();
        assertThat(invitations.listOf(stranger, cycle)).isEmpty();
        assertThat(invitations.listFor(foreign)).isEmpty();
        assertThat(invitations.listReminders(stranger, cycle)).isEmpty();
        invitations.save(new Invitation(
                ours.id(),
                stranger,
                cycle,
                Side.MENTEE,
                ours.contact(),
                "",
                Optional.empty(),
                manager,
                NOW,
                Optional.empty(),
                Optional.of(NOW)));
        assertThat(invitations.find(tenant, ours.id())).contains(ours);
    }
}
