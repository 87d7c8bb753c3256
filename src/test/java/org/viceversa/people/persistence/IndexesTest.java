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
import org.viceversa.people.Person;
import org.viceversa.people.RosterChanges;
import org.viceversa.people.RosterChanges.Joining;
import org.viceversa.people.ToolRole;
import org.viceversa.people.persistence.PeopleStore.Ports;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.TestDatabases;

/** On PostgreSQL with sixty courses of four hundred people: no look-up walks through a whole table. */
class IndexesTest {

    private static final int COURSES = 60;
    private static final int PEOPLE = 400;

    private final UUID tenant = UUID.randomUUID();

    /** One connection, which counts what it does. */
    private final Database database = TestDatabases.postgresWithOneConnection();

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
    void launches_requests_lists_and_readings_go_by_indexes() {
        String before = scansOfWholeTables();
        // More often than PostgreSQL plans for single values.
        for (int i = 0; i < 12; i++) {
            look();
        }

        assertThat(scansOfWholeTables()).isEqualTo(before);
    }

    @Test
    void a_scan_of_a_whole_table_would_be_noticed() {
        String before = scansOfWholeTables();
        answer("select max(name) from person");

        assertThat(scansOfWholeTables()).isNotEqualTo(before);
    }

    private void look() {
        MemberFilter everybody = MemberFilter.of("", Optional.empty(), true);
        MemberFilter searched = MemberFilter.of("alvarez 7", Optional.of(ToolRole.LEARNER), true);
        MemberFilter gone = MemberFilter.of("", Optional.of(ToolRole.INSTRUCTOR), false);
        Place middle = new Place(person.sortKey(), person.id());
        List<String> subjects = IntStream.range(0, 100).mapToObj(n -> "59-" + n).toList();
        ports.standings().findByPlatformIds(tenant, "59-5", Optional.of("course-59"));
        ports.standings().find(tenant, person.id(), Optional.of(course.id()));
        ports.lists().list(tenant, course.id(), everybody, Optional.empty(), 100);
        ports.lists().list(tenant, course.id(), everybody, Optional.of(middle), 100);
        ports.lists().list(tenant, course.id(), searched, Optional.empty(), 100);
        ports.lists().list(tenant, course.id(), gone, Optional.empty(), 100);
        ports.lists().count(tenant, course.id());
        ports.lists().count(tenant, course.id(), searched);
        ports.memberships().listKnown(tenant, course.id(), subjects);
        ports.memberships().listMissing(tenant, course.id(), NOW, anybody -> true);
        ports.people().save(person);
        ports.memberships().saveLaunch(launched(course, person, LtiRole.LEARNER));
    }

    private String scansOfWholeTables() {
        answer("select cast(pg_stat_force_next_flush() as varchar)");
        return answer("select string_agg(relname || ' ' || seq_scan, ', ' order by relname) from pg_stat_user_tables"
                + " where relname in ('person', 'membership')");
    }

    private String answer(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            String answer = row.getString(1);
            connection.commit();
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
