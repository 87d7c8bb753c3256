package org.viceversa.mentoringsession.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.mentoringsession.AgendaEdits;
import org.viceversa.mentoringsession.CalendarFeeds;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.testkit.InMemoryAgendaEdits;
import org.viceversa.testkit.InMemoryCalendarFeeds;
import org.viceversa.testkit.InMemoryMentoringSessions;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.TestDatabases;

/** Where meetings are kept: in memory and on each database; each test takes a tenant of its own. */
enum SessionStore {
    MEMORY {
        @Override
        Ports open() {
            return new Ports(
                    new InMemoryMentoringSessions(),
                    new InMemoryCalendarFeeds(),
                    new InMemoryAgendaEdits(),
                    Optional.empty());
        }
    },
    H2 {
        @Override
        Ports open() {
            return on(new Transactions(TestDatabases.h2()));
        }
    },
    POSTGRESQL {
        @Override
        Ports open() {
            return on(new Transactions(TestDatabases.postgres()));
        }
    };

    record Ports(
            MentoringSessions sessions, CalendarFeeds feeds, AgendaEdits edits, Optional<Transactions> transactions) {

        /** Somebody, a pairing of theirs, and its programme, as far as a database has to know of them. */
        Known known(UUID tenant) {
            return transactions
                    .map(some -> some.call(() -> added(some, tenant)))
                    .orElseGet(() -> new Known(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
        }

        private static Known added(Transactions some, UUID tenant) {
            Cycle cycle = addCycle(some, tenant);
            Pairing pairing = pair(some, cycle, "ana", "bo");
            return new Known(pairing.mentor().person(), pairing.id(), cycle.programme());
        }

        static Cycle addCycle(Transactions some, UUID tenant) {
            Programme programme = Programmed.programme(tenant, "Rotnem");
            Cycle cycle = Programmed.cycle(programme, Cycle.State.RUNNING);
            new JdbcProgrammes(some).add(programme);
            new JdbcCycles(some).add(cycle);
            return cycle;
        }

        static Pairing pair(Transactions some, Cycle cycle, String junior, String senior) {
            Partner mentor = partner(some, cycle, junior);
            Partner mentee = partner(some, cycle, senior);
            Instant now = Programmed.NOW;
            UUID tenant = cycle.tenant();
            Pairing pairing = new Pairing(
                    UUID.randomUUID(),
                    tenant,
                    cycle.id(),
                    Optional.empty(),
                    mentor,
                    mentee,
                    Pairing.State.ACTIVE,
                    Side.MENTEE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    now,
                    now);
            return new JdbcPairings(some).add(pairing, PairingEvent.of(pairing, PairingStep.BEGAN, Optional.empty()));
        }

        private static Partner partner(Transactions some, Cycle cycle, String subject) {
            Person person = PeopleStore.on(some)
                    .people()
                    .add(new Person(
                            UUID.randomUUID(),
                            cycle.tenant(),
                            subject,
                            new Particulars("", "", "", "", ""),
                            true,
                            false,
                            ""));
            Enrolment enrolment = new Enrolment(
                    UUID.randomUUID(),
                    cycle.tenant(),
                    cycle.id(),
                    person.id(),
                    Set.of(),
                    Enrolment.State.READY,
                    Answers.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    1,
                    Programmed.NOW);
            Enrolment kept = new JdbcEnrolments(some)
                    .add(enrolment, EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", person.id()));
            return new Partner(kept.id(), person.id());
        }
    }

    record Known(UUID person, UUID pairing, UUID programme) {}

    private Ports opened;

    abstract Ports open();

    synchronized Ports ports() {
        if (opened == null) {
            opened = open();
        }
        return opened;
    }

    static Ports on(Transactions transactions) {
        return new Ports(
                new JdbcMentoringSessions(transactions),
                new JdbcCalendarFeeds(transactions),
                new JdbcAgendaEdits(transactions),
                Optional.of(transactions));
    }
}
