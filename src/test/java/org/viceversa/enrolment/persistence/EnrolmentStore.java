package org.viceversa.enrolment.persistence;

import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Invitations;
import org.viceversa.enrolment.Participants;
import org.viceversa.people.People;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.InMemoryCycleInvitations;
import org.viceversa.testkit.InMemoryEnrolments;
import org.viceversa.testkit.InMemoryParticipants;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.TestDatabases;

/** Where enrolments are kept: in memory and on each database; each test takes a tenant of its own. */
enum EnrolmentStore {
    MEMORY {
        @Override
        Ports open() {
            InMemoryEnrolments kept = new InMemoryEnrolments();
            return new Ports(
                    kept,
                    new InMemoryCycleInvitations(kept),
                    new InMemoryPeople().people(),
                    new InMemoryParticipants(kept));
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

    record Ports(Enrolments enrolments, Invitations invitations, People people, Participants participants) {}

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
                new JdbcEnrolments(transactions),
                new JdbcInvitations(transactions),
                PeopleStore.on(transactions).people(),
                new JdbcParticipants(transactions));
    }
}
