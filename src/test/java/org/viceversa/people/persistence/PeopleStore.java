package org.viceversa.people.persistence;

import org.viceversa.people.Courses;
import org.viceversa.people.Grants;
import org.viceversa.people.MemberLists;
import org.viceversa.people.Memberships;
import org.viceversa.people.People;
import org.viceversa.people.Standings;
import org.viceversa.people.TaughtCourses;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.InMemoryGrants;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.TestDatabases;

/**
 * Where people are kept: in memory and on each database, one for all tests of the JVM. Each test takes a tenant of its
 * own, and must find nothing of the others.
 */
public enum PeopleStore {
    MEMORY {
        @Override
        Ports open() {
            InMemoryPeople kept = new InMemoryPeople();
            return new Ports(
                    kept.people(),
                    kept.courses(),
                    kept.memberships(),
                    kept.lists(),
                    kept.standings(),
                    new InMemoryGrants(),
                    kept.taughtCourses());
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

    /** Everything that keeps people. */
    public record Ports(
            People people,
            Courses courses,
            Memberships memberships,
            MemberLists lists,
            Standings standings,
            Grants grants,
            TaughtCourses taughtCourses) {}

    private Ports opened;

    abstract Ports open();

    public synchronized Ports ports() {
        if (opened == null) {
            opened = open();
        }
        return opened;
    }

    public static Ports on(Transactions transactions) {
        return new Ports(
                new JdbcPeople(transactions),
                new JdbcCourses(transactions),
                new JdbcMemberships(transactions),
                new JdbcMemberLists(transactions),
                new JdbcStandings(transactions),
                new JdbcGrants(transactions),
                new JdbcTaughtCourses(transactions));
    }
}
