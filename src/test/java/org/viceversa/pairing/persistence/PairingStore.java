package org.viceversa.pairing.persistence;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.pairing.ChoiceLists;
import org.viceversa.pairing.Marks;
import org.viceversa.pairing.OfferRules;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.Pairings;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Programmes;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.testkit.InMemoryChoices;
import org.viceversa.testkit.InMemoryEnrolments;
import org.viceversa.testkit.InMemoryPairings;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryProgrammes;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.TestDatabases;

/** Where pairings are kept: in memory and on each database; each test takes a tenant of its own. */
enum PairingStore {
    MEMORY {
        @Override
        Ports open() {
            InMemoryChoices choices = new InMemoryChoices();
            return new Ports(
                    new InMemoryPairings(),
                    choices.lists,
                    choices.marks,
                    choices.rules,
                    new InMemoryEnrolments(),
                    new InMemoryPeople().people(),
                    new InMemoryProgrammes(),
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
            Pairings pairings,
            ChoiceLists lists,
            Marks marks,
            OfferRules rules,
            Enrolments enrolments,
            People people,
            Programmes programmes,
            Optional<Transactions> transactions) {

        /** Somebody of a cycle, by their enrolment. */
        Partner partner(UUID tenant, UUID cycle, String subject) {
            Person person = people.add(new Person(
                    UUID.randomUUID(), tenant, subject, new Particulars("", "", "", "", ""), true, false, ""));
            Enrolment enrolment = Enrolment.of(tenant, cycle, person.id(), Enrolment.State.READY, Programmed.NOW);
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

    static Ports on(Transactions transactions) {
        return new Ports(
                new JdbcPairings(transactions),
                new JdbcChoiceLists(transactions),
                new JdbcMarks(transactions),
                new JdbcOfferRules(transactions),
                new JdbcEnrolments(transactions),
                PeopleStore.on(transactions).people(),
                new JdbcProgrammes(transactions),
                Optional.of(transactions));
    }
}
