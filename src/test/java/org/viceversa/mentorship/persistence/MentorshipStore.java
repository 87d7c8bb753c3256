package org.viceversa.mentorship.persistence;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.mentorship.Closings;
import org.viceversa.mentorship.Commitments;
import org.viceversa.mentorship.Goals;
import org.viceversa.mentorship.MentoringAgreements;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.Pairings;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.InMemoryClosings;
import org.viceversa.testkit.InMemoryCommitments;
import org.viceversa.testkit.InMemoryEnrolments;
import org.viceversa.testkit.InMemoryGoals;
import org.viceversa.testkit.InMemoryMentoringAgreements;
import org.viceversa.testkit.InMemoryPairings;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.TestDatabases;

/** Where what two people have together is kept: in memory and on each database. */
enum MentorshipStore {
    MEMORY {
        @Override
        Ports open() {
            return new Ports(
                    new InMemoryMentoringAgreements(),
                    new InMemoryGoals(),
                    new InMemoryCommitments(),
                    new InMemoryClosings(),
                    new InMemoryPairings(),
                    new InMemoryEnrolments(),
                    new InMemoryPeople().people());
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
            MentoringAgreements agreements,
            Goals goals,
            Commitments commitments,
            Closings closings,
            Pairings pairings,
            Enrolments enrolments,
            People people) {

        /** Two people under way. */
        UUID pair(UUID tenant) {
            UUID cycle = UUID.randomUUID();
            Pairing active = new Pairing(
                    UUID.randomUUID(),
                    tenant,
                    cycle,
                    Optional.empty(),
                    partner(tenant, cycle),
                    partner(tenant, cycle),
                    State.ACTIVE,
                    Side.MENTEE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    Programmed.NOW,
                    Programmed.NOW);
            pairings.add(active, PairingEvent.of(active, PairingStep.BEGAN, Optional.empty()));
            return active.id();
        }

        private Partner partner(UUID tenant, UUID cycle) {
            String subject = UUID.randomUUID().toString();
            Person person = people.add(new Person(
                    UUID.randomUUID(), tenant, subject, new Particulars("", "", "", "", ""), true, false, ""));
            Enrolment enrolment = Enrolment.of(tenant, cycle, person.id(), Enrolment.State.MATCHED, Programmed.NOW);
            enrolments.add(enrolment, EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", person.id()));
            return new Partner(enrolment.id(), person.id());
        }
    }

    private Ports opened;

    abstract Ports open();

    synchronized Ports ports() {
        if (opened == null) {
            opened = open();
        }
        return opened;
    }

    private static Ports on(Transactions transactions) {
        return new Ports(
                new JdbcMentoringAgreements(transactions),
                new JdbcGoals(transactions),
                new JdbcCommitments(transactions),
                new JdbcClosings(transactions),
                new JdbcPairings(transactions),
                new JdbcEnrolments(transactions),
                new JdbcPeople(transactions));
    }
}
