package org.viceversa.people.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.RosterState;
import org.viceversa.people.RosterState.Problem;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Courses in the table {@code course}. */
public final class JdbcCourses implements Courses {

    private static final String SELECT = "select " + Rows.COURSE + " from course c where c.tenant = ? and ";
    private static final int LONGEST_SENTENCE = 500;

    private final Jdbc jdbc;

    public JdbcCourses(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Course> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "c.id = ?", row -> Rows.course(row, 0), tenant, id);
    }

    @Override
    public Map<UUID, Course> listByIds(UUID tenant, Collection<UUID> ids) {
        return jdbc
                .list(
                        "select " + Rows.COURSE + " from unnest(?) as wanted (id) join course c on c.id = wanted.id"
                                + " where c.tenant = ?",
                        row -> Rows.course(row, 0),
                        Column.of("uuid", List.copyOf(ids), id -> id),
                        tenant)
                .stream()
                .collect(Collectors.toMap(Course::id, Function.identity(), (one, same) -> one));
    }

    @Override
    public List<Course> search(UUID tenant, List<String> words, int limit) {
        StringBuilder sql = new StringBuilder("select " + Rows.COURSE + " from course c where c.tenant = ?");
        List<Object> parameters = new ArrayList<>(List.of(tenant));
        for (String word : words) {
            sql.append(" and lower(c.title || ' ' || c.label) like ? escape '!'");
            parameters.add("%" + word.replaceAll("[!%_]", "!$0") + "%");
        }
        sql.append(" order by c.last_launch_at desc, c.id limit ?");
        parameters.add(limit);
        return jdbc.list(sql.toString(), row -> Rows.course(row, 0), parameters.toArray());
    }

    @Override
    public Course add(Course course) {
        boolean ours = jdbc.insertOrLeave(
                "insert into course (id, tenant, context_id, title, label, sourced_id, previous_ids, roster_url,"
                        + " grade_scopes, line_items_url, last_launch_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                course.id(),
                course.tenant(),
                course.contextId(),
                course.title(),
                course.label(),
                course.sourcedId(),
                String.join("\n", course.previousIds()),
                course.rosterUrl(),
                course.grades().map(Rows::scopes),
                course.grades().flatMap(GradeService::lineItemsUrl),
                course.lastLaunchAt());
        return ours
                ? course
                : jdbc.find(
                                SELECT + "c.context_id = ?",
                                row -> Rows.course(row, 0),
                                course.tenant(),
                                course.contextId())
                        .orElseThrow();
    }

    @Override
    public void save(Course course) {
        jdbc.update(
                "update course set title = ?, label = ?, sourced_id = ?, previous_ids = ?, roster_url = ?,"
                        + " grade_scopes = ?, line_items_url = ?, last_launch_at = ? where tenant = ? and id = ?",
                course.title(),
                course.label(),
                course.sourcedId(),
                String.join("\n", course.previousIds()),
                course.rosterUrl(),
                course.grades().map(Rows::scopes),
                course.grades().flatMap(GradeService::lineItemsUrl),
                course.lastLaunchAt(),
                course.tenant(),
                course.id());
    }

    @Override
    public void saveRoster(UUID tenant, UUID id, RosterState roster) {
        jdbc.update(
                "update course set roster_read_at = ?, roster_full_read_at = ?, roster_tried_at = ?,"
                        + " roster_reading_at = ?, roster_differences_url = ?, roster_problem_code = ?,"
                        + " roster_problem_sentence = ? where tenant = ? and id = ?",
                roster.readAt(),
                roster.fullReadAt(),
                roster.triedAt(),
                roster.readingAt(),
                roster.differencesUrl(),
                roster.problem().map(Problem::code),
                roster.problem().map(Problem::sentence).map(JdbcCourses::cut),
                tenant,
                id);
    }

    @Override
    public void noteReading(UUID tenant, UUID id, Instant at) {
        jdbc.update("update course set roster_reading_at = ? where tenant = ? and id = ?", at, tenant, id);
    }

    @Override
    public boolean beginReading(UUID tenant, UUID id, Instant now) {
        int begun = jdbc.update(
                "update course set roster_reading_at = ? where tenant = ? and id = ?"
                        + " and (roster_reading_at is null or roster_reading_at <= ?)",
                now,
                tenant,
                id,
                now.minus(RosterState.DEAD_AFTER));
        return begun == 1;
    }

    @Override
    public Optional<UUID> findTenant(UUID id) {
        return jdbc.find("select tenant from course where id = ?", row -> Cells.uuid(row, 1), id);
    }

    @Override
    public List<Readable> listReadable(Instant launchedSince) {
        return jdbc.list(
                "select id, roster_tried_at from course where roster_url is not null and last_launch_at >= ?",
                row -> new Readable(Cells.uuid(row, 1), Cells.findInstant(row, 2)),
                launchedSince);
    }

    @Override
    public Optional<Course> findLatest(UUID tenant, Service service) {
        String has = switch (service) {
            case ROSTER -> "c.roster_url";
            case GRADES -> "c.line_items_url";
        };
        return jdbc.find(
                SELECT + has + " is not null order by c.last_launch_at desc, c.id limit 1",
                row -> Rows.course(row, 0),
                tenant);
    }

    private static String cut(String sentence) {
        return sentence.substring(0, Math.min(LONGEST_SENTENCE, sentence.length()));
    }
}
