package org.viceversa.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Invitation;
import org.viceversa.enrolment.Invitation.Contact;
import org.viceversa.enrolment.Invitation.Contact.Kind;
import org.viceversa.enrolment.Invitations;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.CycleCounts;
import org.viceversa.programme.CycleCounts.Count;
import org.viceversa.testkit.TestDatabases;

/** Each database counts in its own words. */
@ParameterizedClass
@EnumSource(value = EnrolmentStore.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
class CycleCountsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Parameter
    EnrolmentStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID cycle = UUID.randomUUID();

    private CycleCounts counts;
    private Enrolments enrolments;
    private Invitations invitations;
    private People people;

    @BeforeEach
    void open() {
        Transactions transactions =
                new Transactions(store == EnrolmentStore.H2 ? TestDatabases.h2() : TestDatabases.postgres());
        counts = new JdbcCycleCounts(transactions);
        enrolments = new JdbcEnrolments(transactions);
        invitations = new JdbcInvitations(transactions);
        people = PeopleStore.on(transactions).people();
    }

    private UUID person(String subject) {
        return people.add(new Person(
                        UUID.randomUUID(), tenant, subject, new Particulars("Bo", "", "", "", ""), true, false, ""))
                .id();
    }

    private UUID enrolled(String subject, State state, Set<Side> sides) {
        UUID person = person(subject);
        Enrolment one = new Enrolment(
                UUID.randomUUID(),
                tenant,
                cycle,
                person,
                sides,
                state,
                Answers.NONE,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                1,
                NOW);
        enrolments.add(one, EnrolmentEvent.of(one, Move.INVITED, "", person));
        return person;
    }

    private Invitation invited(String mail, Optional<UUID> person) {
        return new Invitation(
                UUID.randomUUID(),
                tenant,
                cycle,
                Side.MENTOR,
                new Contact(Kind.EMAIL, mail),
                "",
                person,
                UUID.randomUUID(),
                NOW,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void who_was_invited_and_came_counts_once_and_a_withdrawn_invitation_not_at_all() {
        UUID both = enrolled("1", State.APPLIED, EnumSet.allOf(Side.class));
        enrolled("2", State.READY, EnumSet.of(Side.MENTOR));
        enrolled("3", State.LEFT, EnumSet.of(Side.MENTEE));
        Invitation again = invited("1@example.org", Optional.of(both));
        Invitation silent = invited("4@example.org", Optional.empty());
        Invitation withdrawn = invited("5@example.org", Optional.empty());
        invitations.addAll(List.of(again, silent, withdrawn));
        invitations.save(new Invitation(
                withdrawn.id(),
                tenant,
                cycle,
                withdrawn.side(),
                withdrawn.contact(),
                "",
                Optional.empty(),
                withdrawn.invitedBy(),
                NOW,
                Optional.empty(),
                Optional.of(NOW)));

        assertThat(counts.count(tenant, List.of(cycle))).isEqualTo(Map.of(cycle, new Count(4, 2, 1, 1)));
        assertThat(counts.count(UUID.randomUUID(), List.of(cycle))).isEmpty();
        assertThat(counts.count(tenant, List.of())).isEmpty();
    }
}
