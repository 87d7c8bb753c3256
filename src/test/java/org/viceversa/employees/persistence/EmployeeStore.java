package org.viceversa.employees.persistence;

import org.viceversa.employees.EmployeeImports;
import org.viceversa.employees.EmployeeRecords;
import org.viceversa.employees.SelfDeclarations;
import org.viceversa.people.People;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.InMemoryEmployeeImports;
import org.viceversa.testkit.InMemoryEmployees;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemorySelfDeclarations;
import org.viceversa.testkit.TestDatabases;

/** Where records are kept: in memory and on each database, one for all tests of the JVM; each test has its own tenant. */
enum EmployeeStore {
    MEMORY {
        @Override
        Ports open() {
            InMemoryPeople people = new InMemoryPeople();
            InMemoryEmployees records = new InMemoryEmployees(people);
            return new Ports(
                    records, new InMemoryEmployeeImports(records), new InMemorySelfDeclarations(), people.people());
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
    },
    /** With words taken for frequent ones, which are looked for in another way. */
    H2_FREQUENT {
        @Override
        Ports open() {
            return withFrequentWords(new Transactions(TestDatabases.h2()));
        }
    },
    POSTGRESQL_FREQUENT {
        @Override
        Ports open() {
            return withFrequentWords(new Transactions(TestDatabases.postgres()));
        }
    };

    record Ports(EmployeeRecords records, EmployeeImports imports, SelfDeclarations declarations, People people) {}

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
                new JdbcEmployeeRecords(transactions),
                new JdbcEmployeeImports(transactions),
                new JdbcSelfDeclarations(transactions),
                new JdbcPeople(transactions));
    }

    /** Those of more than one record. */
    private static Ports withFrequentWords(Transactions transactions) {
        Ports usual = on(transactions);
        return new Ports(
                new JdbcEmployeeRecords(transactions, 1), usual.imports(), usual.declarations(), usual.people());
    }
}
