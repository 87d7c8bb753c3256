package org.viceversa.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Leavers.Gone;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.NoteLeavers;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterState;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.TestDatabases;

/** Who is in no course any more leaves their cycles, a day later. */
class LeaversTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final UUID tenant = UUID.randomUUID();

    static Stream<Transactions> databases() {
        return Stream.of(new Transactions(TestDatabases.h2()), new Transactions(TestDatabases.postgres()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_is_in_no_course_any_more_leaves_and_others_hear_of_it(Transactions transactions) {
        JdbcEnrolments enrolments = new JdbcEnrolments(transactions);
        Course one = course(transactions, "1");
        Course other = course(transactions, "2");
        Enrolment here = enrolled(transactions, enrolments, State.READY);
        Enrolment gone = enrolled(transactions, enrolments, State.MATCHED);
        Enrolment elsewhere = enrolled(transactions, enrolments, State.MATCHED);
        Enrolment never = enrolled(transactions, enrolments, State.MATCHED);
        Enrolment lately = enrolled(transactions, enrolments, State.MATCHED);
        Enrolment over = enrolled(transactions, enrolments, State.LEFT);
        member(transactions, one, here, Optional.empty());
        member(transactions, one, gone, Optional.of(NOW.minus(Duration.ofDays(2))));
        member(transactions, one, elsewhere, Optional.of(NOW.minus(Duration.ofDays(2))));
        member(transactions, other, elsewhere, Optional.empty());
        member(transactions, one, lately, Optional.of(NOW.minus(Duration.ofHours(2))));
        member(transactions, one, over, Optional.of(NOW.minus(Duration.ofDays(2))));
        assertThat(never.state()).isEqualTo(State.MATCHED);
        List<UUID> heard = new ArrayList<>();
        NoteLeavers note = new NoteLeavers(
                new JdbcLeavers(transactions),
                enrolments,
                (left, what) -> {
                    heard.add(left.id());
                    return left;
                },
                Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(note.list()).containsExactly(new Gone(tenant, gone.id()));
        assertThat(note.run(note.list().get(0))).isTrue();
        assertThat(enrolments.find(tenant, gone.id()).orElseThrow().state()).isEqualTo(State.LEFT);
        assertThat(enrolments.listHistory(tenant, gone.id()))
                .extracting(EnrolmentEvent::what)
                .contains(Move.LEFT);
        assertThat(heard).containsExactly(gone.id());
        assertThat(note.list()).isEmpty();
        assertThat(note.run(new Gone(tenant, gone.id()))).isFalse();
    }

    private Course course(Transactions transactions, String context) {
        return PeopleStore.on(transactions)
                .courses()
                .add(new Course(
                        UUID.randomUUID(),
                        tenant,
                        context,
                        "Reverse Mentoring",
                        "RM",
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        NOW,
                        RosterState.UNREAD));
    }

    private Enrolment enrolled(Transactions transactions, JdbcEnrolments enrolments, State state) {
        UUID id = UUID.randomUUID();
        Person person = PeopleStore.on(transactions)
                .people()
                .add(new Person(id, tenant, id.toString(), new Particulars("Ana", "", "", "", ""), true, false, ""));
        Enrolment enrolment = Enrolment.of(tenant, UUID.randomUUID(), person.id(), state, NOW);
        return enrolments.add(enrolment, EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", person.id()));
    }

    private void member(Transactions transactions, Course course, Enrolment who, Optional<Instant> leftAt) {
        Person person =
                PeopleStore.on(transactions).people().find(tenant, who.person()).orElseThrow();
        Membership here = new Membership(
                tenant,
                course.id(),
                person.id(),
                Set.of(LtiRole.LEARNER),
                Set.of(),
                true,
                NOW.minus(Duration.ofDays(9)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        PeopleStore.on(transactions).memberships().add(here, person);
        leftAt.ifPresent(at -> PeopleStore.on(transactions)
                .memberships()
                .saveLeavers(tenant, course.id(), List.of(person.id()), at, at));
    }
}
