package org.viceversa.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.viceversa.lti.RosterMember;

/** The same rows into the same tables by one COPY and one upsert, with nothing decided and nothing noted. */
final class RosterFloor {

    private static final String TEMPORARY = """
            create temporary table incoming (id uuid, subject varchar, name varchar, given varchar, family varchar,
                email varchar, sourced varchar, roles varchar) on commit drop
            """;

    private static final String UPSERT = """
            with p as (
                insert into person (id, tenant, subject, name, given_name, family_name, email, sourced_id, named,
                    administrator, locale, search_text)
                select id, '%1$s', subject, name, given, family, email, sourced, false, false, '',
                    lower(name || ' ' || given || ' ' || family || ' ' || email)
                from incoming
                on conflict (tenant, subject) do update set name = excluded.name, given_name = excluded.given_name,
                    family_name = excluded.family_name, email = excluded.email, sourced_id = excluded.sourced_id,
                    search_text = excluded.search_text
                returning id, subject, name)
            insert into membership (course_id, person_id, tenant, launch_roles, launch_learns, launch_teaches,
                roster_roles, roster_learns, roster_teaches, on_roster, here, joined_at, sort_key)
            select '%2$s', p.id, '%1$s', '', false, false, i.roles, true, false, true, true, %3$d,
                convert_to(lower(p.name), 'UTF8')
            from p join incoming i on i.subject = p.subject
            on conflict (course_id, person_id) do update set roster_roles = excluded.roster_roles, here = true
            """;

    private final DataSource dataSource;

    RosterFloor(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void run(UUID tenant, UUID course, List<RosterMember> members) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(TEMPORARY);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming from stdin", new StringReader(text(members)));
            statement.execute(String.format(Locale.ROOT, UPSERT, tenant, course, System.currentTimeMillis() * 1000));
            connection.commit();
        }
    }

    /** In PostgreSQL's text format; the sandbox's people have no tabs or backslashes in their names. */
    private static String text(List<RosterMember> members) {
        StringBuilder text = new StringBuilder(members.size() * 160);
        long time = System.currentTimeMillis() << 16;
        for (RosterMember member : members) {
            text.append(new UUID(time++, UUID.randomUUID().getLeastSignificantBits()))
                    .append('\t');
            text.append(member.userId()).append('\t').append(member.name()).append('\t');
            text.append(member.givenName())
                    .append('\t')
                    .append(member.familyName())
                    .append('\t');
            text.append(member.email()).append('\t').append(member.sourcedId()).append('\t');
            text.append("LEARNER\n");
        }
        return text.toString();
    }
}
