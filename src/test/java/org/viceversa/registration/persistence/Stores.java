package org.viceversa.registration.persistence;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.registration.Invitations;
import org.viceversa.registration.Registrations;
import org.viceversa.registration.ToolKeys;
import org.viceversa.secret.SecretBox;
import org.viceversa.testkit.InMemoryInvitations;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.InMemoryToolKeys;
import org.viceversa.testkit.TestDatabases;

/** The three ports of registration on one kind of storage, empty; each contract runs on each kind. */
record Stores(Registrations registrations, Invitations invitations, ToolKeys toolKeys) {

    private static final Map<Kind, Database> DATABASES = new EnumMap<>(Kind.class);

    enum Kind {
        MEMORY,
        H2,
        POSTGRESQL
    }

    static Stores open(Kind kind, Clock clock) {
        return switch (kind) {
            case MEMORY -> new Stores(new InMemoryRegistrations(), new InMemoryInvitations(), new InMemoryToolKeys());
            case H2 -> on(DATABASES.computeIfAbsent(kind, unused -> TestDatabases.h2()), clock);
            case POSTGRESQL -> on(DATABASES.computeIfAbsent(kind, unused -> TestDatabases.postgres()), clock);
        };
    }

    private static Stores on(Database database, Clock clock) {
        Transactions transactions = new Transactions(database);
        transactions.run(() -> List.of("DeploymentRow", "RegistrationRow", "InvitationRow", "ToolKeyRow")
                .forEach(row -> transactions.with(entities ->
                        entities.createQuery("delete from " + row + " r").executeUpdate())));
        return new Stores(
                new JpaRegistrations(transactions, clock),
                new JpaInvitations(transactions),
                new JpaToolKeys(transactions, new SecretBox(new byte[32])));
    }
}
