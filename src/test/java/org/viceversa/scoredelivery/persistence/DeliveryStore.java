package org.viceversa.scoredelivery.persistence;

import java.util.UUID;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.scoredelivery.Deliveries;
import org.viceversa.scoredelivery.DeliveryLooks;
import org.viceversa.testkit.InMemoryDeliveries;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.TestDatabases;

/** Where deliveries are kept: in memory and on each database. */
enum DeliveryStore {
    MEMORY {
        @Override
        Ports open() {
            InMemoryDeliveries deliveries = new InMemoryDeliveries();
            return new Ports(deliveries, deliveries, new InMemoryPeople().people());
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

    record Ports(Deliveries deliveries, DeliveryLooks looks, People people) {
        UUID person(UUID tenant) {
            UUID id = UUID.randomUUID();
            return people.add(new Person(id, tenant, "p" + id, new Particulars("Ada", "", "", "", ""), true, false, ""))
                    .id();
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
                new JdbcDeliveries(transactions), new JdbcDeliveryLooks(transactions), new JdbcPeople(transactions));
    }
}
