package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.people.persistence.StoredPeople.NOW;
import static org.viceversa.people.persistence.StoredPeople.course;
import static org.viceversa.people.persistence.StoredPeople.launched;
import static org.viceversa.people.persistence.StoredPeople.listed;
import static org.viceversa.people.persistence.StoredPeople.person;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberFilter.Place;
import org.viceversa.people.Membership;
import org.viceversa.people.Person;
import org.viceversa.people.RosterChanges;
import org.viceversa.people.RosterChanges.Joining;
import org.viceversa.people.ToolRole;
import org.viceversa.people.persistence.PeopleStore.Ports;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.TestDatabases;

/** On PostgreSQL with twenty courses of a thousand people: no look-up walks through a whole table. */
class IndexesTest {

    private static final int COURSES = 20;
    private static final int PEOPLE = 1_000;

    private final UUID tenant = UUID.randomUUID();
    private final Database database = TestDatabases.postgres();
    private final Ports ports = PeopleStore.on(new Transactions(database));
    private Course course;
    private Person person;

    @BeforeEach
    void many_people() throws SQLException {
        for (int i = 0; i < COURSES; i++) {
            course = ports.courses().add(course(tenant, "course-" + i));
            String prefix = i + "-";
            List<Person> people = IntStream.range(0, PEOPLE)
                    .mapToObj(n -> person(tenant, prefix + n, "Ana Álvarez " + n))
                    .toList();
            List<Joining> joined = people.stream()
                    .map(one -> new Joining(listed(course, one, LtiRole.LEARNER), one))
                    .toList();
            ports.memberships().save(new RosterChanges(course, List.of(), people, List.of(), joined, List.of(), 0, 0));
            person = people.get(0);
        }
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
            connection.commit();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void launches_requests_lists_and_readings_go_by_indexes() throws SQLException {
        MemberFilter everybody = MemberFilter.of("", Optional.empty(), true);
        Place middle = new Place(person.sortKey(), person.id());
        settle("person_once", () -> ports.people().findBySubject(tenant, "3-3"));
        long before = scans();

        // More often than PostgreSQL plans for single values.
        for (int i = 0; i < 12; i++) {
            ports.standings().findByPlatformIds(tenant, "19-5", Optional.of("course-19"));
            ports.standings().find(tenant, person.id(), Optional.of(course.id()));
            ports.lists().list(tenant, course.id(), everybody, Optional.empty(), 100);
            ports.lists().list(tenant, course.id(), everybody, Optional.of(middle), 100);
            ports.lists()
                    .list(
                            tenant,
                            course.id(),
                            MemberFilter.of("", Optional.of(ToolRole.INSTRUCTOR), false),
                            Optional.empty(),
                            100);
            ports.lists().count(tenant, course.id());
            ports.memberships()
                    .listKnown(
                            tenant,
                            course.id(),
                            IntStream.range(0, 100).mapToObj(n -> "19-" + n).toList());
            ports.memberships().listMissing(tenant, course.id(), NOW, anybody -> true);
            ports.people().save(person);
            Membership membership = launched(course, person, LtiRole.LEARNER);
            ports.memberships().saveLaunch(membership);
        }
        settle("membership_by_name", () -> ports.lists().list(tenant, course.id(), everybody, Optional.empty(), 1));

        assertThat(scans()).as("scans of whole tables").isEqualTo(before);
    }

    /** Until the server has counted: it does so a little later. */
    private void settle(String index, Runnable use) {
        long before = number("select idx_scan from pg_stat_user_indexes where indexrelname = '" + index + "'");
        use.run();
        Patience.until("counted", Duration.ofSeconds(20), () -> {
            use.run();
            return number("select idx_scan from pg_stat_user_indexes where indexrelname = '" + index + "'") > before;
        });
    }

    private long scans() {
        return number("select sum(seq_scan) from pg_stat_user_tables where relname in ('person', 'membership')");
    }

    private long number(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            long number = row.getLong(1);
            connection.commit();
            return number;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
