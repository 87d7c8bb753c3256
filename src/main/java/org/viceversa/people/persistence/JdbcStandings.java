package org.viceversa.people.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.people.Membership;
import org.viceversa.people.Standings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Person, course and membership in one statement, which answers with one row whatever of them is missing. */
public final class JdbcStandings implements Standings {

    private static final String SELECT = "select " + Rows.PERSON + ", " + Rows.COURSE + ", " + Rows.MEMBERSHIP
            + " from (values (1)) as anybody (one)";
    private static final String MEMBERSHIP =
            " left join membership m on m.course_id = c.id and m.person_id = p.id" + " and m.tenant = p.tenant";

    private static final String BY_PLATFORM_IDS = SELECT
            + " left join person p on p.tenant = ? and p.subject = ?"
            + " left join course c on c.tenant = ? and c.context_id = ?" + MEMBERSHIP;

    private static final String BY_IDS = SELECT
            + " left join person p on p.tenant = ? and p.id = ?"
            + " left join course c on c.tenant = ? and c.id = ?" + MEMBERSHIP;

    private final Jdbc jdbc;

    public JdbcStandings(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Standing findByPlatformIds(UUID tenant, String subject, Optional<String> contextId) {
        return find(BY_PLATFORM_IDS, tenant, subject, contextId);
    }

    @Override
    public Standing find(UUID tenant, UUID person, Optional<UUID> course) {
        return find(BY_IDS, tenant, person, course);
    }

    @Override
    public Map<UUID, Membership> listMemberships(UUID tenant, UUID course, Collection<UUID> people) {
        return jdbc
                .list(
                        "select " + Rows.MEMBERSHIP
                                + " from membership m where m.tenant = ? and m.course_id = ? and m.person_id = any(?)",
                        row -> Rows.membership(row, 0),
                        tenant,
                        course,
                        new Jdbc.Column("uuid", List.copyOf(people)))
                .stream()
                .collect(Collectors.toMap(Membership::person, Function.identity()));
    }

    private Standing find(String sql, UUID tenant, Object person, Optional<?> course) {
        return jdbc.find(sql, JdbcStandings::standing, tenant, person, tenant, course)
                .orElseThrow();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                Rows.findPerson(row, 0),
                Rows.findCourse(row, Rows.PERSON_COLUMNS),
                Rows.findMembership(row, Rows.PERSON_COLUMNS + Rows.COURSE_COLUMNS));
    }
}
