package org.viceversa.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.viceversa.lti.Roster;
import org.viceversa.people.Atomically;
import org.viceversa.people.Course;
import org.viceversa.people.RefreshRoster;
import org.viceversa.people.RefreshRoster.Summary;
import org.viceversa.people.RosterState;
import org.viceversa.people.persistence.JdbcCourses;
import org.viceversa.people.persistence.JdbcMemberships;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.persistence.Transactions;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.ToolDatabase.Address;

/** The part of the tool that keeps rosters, in this process, over a database of its own. */
final class RosterTool implements AutoCloseable {

    private final Database database;
    private final Transactions transactions;
    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final UUID tenant = UUID.randomUUID();
    private final String rosterUrl;

    RosterTool(Address address, Registration registration, String rosterUrl) {
        this.database = new Database(new DatabaseSettings(address.url(), address.user(), address.password(), 4));
        this.transactions = new Transactions(database);
        this.rosterUrl = rosterUrl;
        new SchemaMigrations(database).run();
        registrations.save(registration);
        registrations.addDeployment(
                new Deployment(tenant, registration.id(), "1", Deployment.State.ACCEPTED, Instant.now()));
    }

    UUID tenant() {
        return tenant;
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    /** Everybody and every course gone, and one course made. */
    UUID emptyCourse() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate person, course, membership, role_grant, role_grant_event cascade");
            connection.commit();
        }
        Course course = new Course(
                UUID.randomUUID(),
                tenant,
                "course",
                "The whole company",
                "ALL",
                "",
                List.of(),
                Optional.of(rosterUrl),
                Optional.empty(),
                Instant.now(),
                RosterState.UNREAD);
        return new JdbcCourses(transactions).add(course).id();
    }

    /** @throws IllegalStateException when the reading failed */
    Summary read(UUID course, Roster roster) {
        Atomically atomically = new Atomically() {
            @Override
            public <T> T call(Supplier<T> work) {
                return transactions.call(work);
            }
        };
        RefreshRoster refreshRoster = new RefreshRoster(
                new JdbcCourses(transactions),
                new JdbcMemberships(transactions),
                registrations,
                roster,
                atomically,
                Clock.systemUTC());
        return refreshRoster.run(course).orElseThrow(() -> new IllegalStateException("the reading failed"));
    }

    @Override
    public void close() {
        database.close();
    }
}
