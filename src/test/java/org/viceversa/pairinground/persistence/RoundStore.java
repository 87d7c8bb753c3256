package org.viceversa.pairinground.persistence;

import org.viceversa.pairinground.PairingRounds;
import org.viceversa.pairinground.PairingSettingsShelf;
import org.viceversa.pairinground.PoolShelf;
import org.viceversa.pairinground.Proposals;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.testkit.InMemoryRounds;
import org.viceversa.testkit.TestDatabases;

/** Where rounds are kept: in memory and on each database; each test takes a tenant of its own. */
enum RoundStore {
    MEMORY {
        @Override
        Ports open() {
            InMemoryRounds kept = new InMemoryRounds();
            return new Ports(kept.rounds, kept.proposals, kept.pools, kept.settings, (programme, cycle) -> {});
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

    /** Keeps the cycle that rounds belong to. */
    @FunctionalInterface
    interface Ground {
        void add(Programme programme, Cycle cycle);
    }

    record Ports(
            PairingRounds rounds, Proposals proposals, PoolShelf pools, PairingSettingsShelf settings, Ground ground) {}

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
                new JdbcPairingRounds(transactions),
                new JdbcProposals(transactions),
                new JdbcPoolShelf(transactions),
                new JdbcPairingSettingsShelf(transactions),
                (programme, cycle) -> {
                    new JdbcProgrammes(transactions).add(programme);
                    new JdbcCycles(transactions).add(cycle);
                });
    }
}
