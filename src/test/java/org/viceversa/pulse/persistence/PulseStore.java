package org.viceversa.pulse.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.pairing.Deadline;
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
import org.viceversa.pulse.Concerns;
import org.viceversa.pulse.FitAnswers;
import org.viceversa.pulse.Pulses;
import org.viceversa.testkit.InMemoryPulses;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.TestDatabases;

/** Where pulses, answers and concerns are kept: in memory and on each database; each test takes a tenant of its own. */
enum PulseStore {
    MEMORY {
        @Override
        Ports open() {
            InMemoryPulses kept = new InMemoryPulses();
            return new Ports(kept.pulses, kept.fits, kept.concerns, tenant -> anyPair(tenant, Optional.empty()));
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

    /** Makes a pair of two people in a tenant. */
    @FunctionalInterface
    interface Ground {
        Pairing pair(UUID tenant);
    }

    record Ports(Pulses pulses, FitAnswers fits, Concerns concerns, Ground ground) {}

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
                new JdbcPulses(transactions),
                new JdbcFitAnswers(transactions),
                new JdbcConcerns(transactions),
                tenant -> anyPair(tenant, Optional.of(transactions)));
    }

    static Pairing anyPair(UUID tenant, Optional<Transactions> transactions) {
        Programme programme = Programmed.programme(tenant, "Rotnem");
        Cycle cycle = Programmed.cycle(programme, Cycle.State.RUNNING);
        transactions.ifPresent(kept -> {
            new JdbcProgrammes(kept).add(programme);
            new JdbcCycles(kept).add(cycle);
        });
        Partner mentor = partner(tenant, cycle.id(), transactions);
        Partner mentee = partner(tenant, cycle.id(), transactions);
        Instant now = Programmed.NOW;
        Pairing pairing = Pairing.offered(
                tenant,
                cycle.id(),
                Optional.empty(),
                mentor,
                mentee,
                Side.MENTEE,
                Optional.empty(),
                Deadline.of(now, Programmed.ZONE),
                now);
        transactions.ifPresent(kept ->
                new JdbcPairings(kept).add(pairing, PairingEvent.of(pairing, PairingStep.OFFERED, Optional.empty())));
        return pairing;
    }

    private static Partner partner(UUID tenant, UUID cycle, Optional<Transactions> transactions) {
        Person person = new Person(
                UUID.randomUUID(),
                tenant,
                UUID.randomUUID().toString(),
                new Particulars("", "", "", "", ""),
                true,
                false,
                "");
        Enrolment enrolment = Enrolment.of(tenant, cycle, person.id(), Enrolment.State.READY, Programmed.NOW);
        transactions.ifPresent(kept -> {
            PeopleStore.on(kept).people().add(person);
            new JdbcEnrolments(kept).add(enrolment, EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", person.id()));
        });
        return new Partner(enrolment.id(), person.id());
    }
}
