package org.viceversa.notice.persistence;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.notice.MailQueue;
import org.viceversa.notice.NoticePreferences;
import org.viceversa.notice.NoticeRules;
import org.viceversa.notice.Notices;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.InMemoryMailQueue;
import org.viceversa.testkit.InMemoryNotices;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.TestDatabases;

/** Where notices and mails are kept: in memory and on each database. */
enum NoticeStore {
    MEMORY {
        @Override
        Ports open() {
            InMemoryNotices kept = new InMemoryNotices();
            return new Ports(
                    kept.notices,
                    kept.rules,
                    kept.preferences,
                    new InMemoryMailQueue(),
                    new InMemoryPeople().people(),
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
            Notices notices,
            NoticeRules rules,
            NoticePreferences preferences,
            MailQueue queue,
            People people,
            Optional<Transactions> transactions) {

        UUID person(UUID tenant, String name) {
            Particulars particulars = new Particulars(name, "", "", name + "@example.org", "");
            return people.add(new Person(
                            UUID.randomUUID(), tenant, name + UUID.randomUUID(), particulars, true, false, ""))
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

    static Ports on(Transactions transactions) {
        return new Ports(
                new JdbcNotices(transactions),
                new JdbcNoticeRules(transactions),
                new JdbcNoticePreferences(transactions),
                new JdbcMailQueue(transactions),
                new JdbcPeople(transactions),
                Optional.of(transactions));
    }
}
