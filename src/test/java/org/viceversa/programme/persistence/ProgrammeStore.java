package org.viceversa.programme.persistence;

import org.viceversa.people.Courses;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Changes;
import org.viceversa.programme.CourseOptOuts;
import org.viceversa.programme.Cycles;
import org.viceversa.programme.Programmes;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryProgrammes;
import org.viceversa.testkit.TestDatabases;

/** Where programmes are kept: in memory and on each database; each test takes a tenant of its own. */
enum ProgrammeStore {
    MEMORY {
        @Override
        Ports open() {
            InMemoryProgrammes kept = new InMemoryProgrammes();
            return new Ports(kept, kept.cycles(), kept.changes(), kept.optOuts(), new InMemoryPeople().courses());
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

    record Ports(Programmes programmes, Cycles cycles, Changes changes, CourseOptOuts optOuts, Courses courses) {}

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
                new JdbcProgrammes(transactions),
                new JdbcCycles(transactions),
                new JdbcChanges(transactions),
                new JdbcCourseOptOuts(transactions),
                PeopleStore.on(transactions).courses());
    }
}
