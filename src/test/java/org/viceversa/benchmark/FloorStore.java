package org.viceversa.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/** Nonce, person, membership and session in one statement and one commit; courses are remembered once written. */
final class FloorStore {

    private static final String TABLES = """
            create table nonce (nonce text primary key, at timestamptz);
            create table person (id bigserial primary key, iss text, sub text, name text, email text,
                seen timestamptz, unique (iss, sub));
            create table course (id bigserial primary key, iss text, cid text, title text, unique (iss, cid));
            create table membership (course bigint, person bigint, roles text, seen timestamptz,
                primary key (course, person));
            create table session (id text primary key, person bigint, course bigint, until timestamptz);
            """;

    private static final String COURSE = """
            insert into course (iss, cid, title) values (?, ?, ?)
            on conflict (iss, cid) do update set title = excluded.title returning id
            """;

    private static final String LAUNCH = """
            with n as (
                insert into nonce (nonce, at) values (?, now()) on conflict do nothing returning 1),
            p as (
                insert into person (iss, sub, name, email, seen) values (?, ?, ?, ?, now())
                on conflict (iss, sub) do update set name = excluded.name, email = excluded.email, seen = excluded.seen
                returning id),
            m as (
                insert into membership (course, person, roles, seen) select ?, p.id, ?, now() from p
                on conflict (course, person) do update set roles = excluded.roles, seen = excluded.seen),
            s as (
                insert into session (id, person, course, until) select ?, p.id, ?, now() + interval '8 hours' from p)
            select count(*) from n
            """;

    private static final String SESSION = """
            select p.name, c.title from session s join person p on p.id = s.person join course c on c.id = s.course
            where s.id = ? and s.until > now()
            """;

    private final DataSource dataSource;
    private final Map<String, Long> courses = new ConcurrentHashMap<>();

    FloorStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Visit(String person, String course) {}

    void createTables() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    void launch(JsonNode claims, String session) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            long course = course(connection, claims);
            try (PreparedStatement launch = connection.prepareStatement(LAUNCH)) {
                launch.setString(1, claims.path("nonce").asText());
                launch.setString(2, claims.path("iss").asText());
                launch.setString(3, claims.path("sub").asText());
                launch.setString(4, claims.path("name").asText());
                launch.setString(5, claims.path("email").asText());
                launch.setLong(6, course);
                launch.setString(7, roles(claims));
                launch.setString(8, session);
                launch.setLong(9, course);
                if (first(launch, row -> row.getLong(1)) != 1) {
                    throw new IllegalStateException("nonce");
                }
            }
        }
    }

    Visit find(String session) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement find = connection.prepareStatement(SESSION)) {
            find.setString(1, session);
            return first(find, row -> new Visit(row.getString(1), row.getString(2)));
        }
    }

    private long course(Connection connection, JsonNode claims) throws SQLException {
        JsonNode context = claims.path(FloorTokens.CLAIM + "context");
        String key = claims.path("iss").asText() + " " + context.path("id").asText() + " "
                + context.path("title").asText();
        Long known = courses.get(key);
        if (known != null) {
            return known;
        }
        try (PreparedStatement upsert = connection.prepareStatement(COURSE)) {
            upsert.setString(1, claims.path("iss").asText());
            upsert.setString(2, context.path("id").asText());
            upsert.setString(3, context.path("title").asText());
            long made = first(upsert, row -> row.getLong(1));
            courses.put(key, made);
            return made;
        }
    }

    private static String roles(JsonNode claims) {
        return StreamSupport.stream(claims.path(FloorTokens.CLAIM + "roles").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> T first(PreparedStatement statement, Reading<T> reading) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("no row");
            }
            return reading.read(rows);
        }
    }
}
