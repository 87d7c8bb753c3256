package org.viceversa.people.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterState;
import org.viceversa.people.RosterState.Problem;
import org.viceversa.persistence.Cells;

/**
 * The columns of people, courses and memberships, and how they become records.
 *
 * <p>Columns are read by place and not by name, since a launch may not spend its time on comparing names. Each reader
 * begins behind the place that it is told.
 */
final class Rows {

    /** Of {@code person p}. */
    static final String PERSON =
            "p.id, p.tenant, p.subject, p.name, p.given_name, p.family_name, p.email, p.sourced_id, p.named,"
                    + " p.administrator, p.locale";

    static final int PERSON_COLUMNS = 11;

    /** Of {@code course c}. */
    static final String COURSE =
            "c.id, c.tenant, c.context_id, c.title, c.label, c.sourced_id, c.previous_ids, c.roster_url,"
                    + " c.last_launch_at, c.roster_read_at, c.roster_full_read_at, c.roster_tried_at,"
                    + " c.roster_reading_at, c.roster_differences_url, c.roster_problem_code,"
                    + " c.roster_problem_sentence, c.grade_scopes, c.line_items_url";

    static final int COURSE_COLUMNS = 18;

    /** Of {@code membership m}. */
    static final String MEMBERSHIP =
            "m.course_id, m.person_id, m.tenant, m.launch_roles, m.roster_roles, m.on_roster, m.joined_at, m.left_at,"
                    + " m.returned_at, m.last_launch_at";

    private Rows() {}

    /** Empty when an outer join found none. */
    static Optional<Person> findPerson(ResultSet row, int before) throws SQLException {
        return row.getObject(before + 1) == null ? Optional.empty() : Optional.of(person(row, before));
    }

    static Person person(ResultSet row, int before) throws SQLException {
        return new Person(
                Cells.uuid(row, before + 1),
                Cells.uuid(row, before + 2),
                row.getString(before + 3),
                new Particulars(
                        row.getString(before + 4),
                        row.getString(before + 5),
                        row.getString(before + 6),
                        row.getString(before + 7),
                        row.getString(before + 8)),
                row.getBoolean(before + 9),
                row.getBoolean(before + 10),
                row.getString(before + 11));
    }

    /** Empty when an outer join found none. */
    static Optional<Course> findCourse(ResultSet row, int before) throws SQLException {
        return row.getObject(before + 1) == null ? Optional.empty() : Optional.of(course(row, before));
    }

    static Course course(ResultSet row, int before) throws SQLException {
        return new Course(
                Cells.uuid(row, before + 1),
                Cells.uuid(row, before + 2),
                row.getString(before + 3),
                row.getString(before + 4),
                row.getString(before + 5),
                row.getString(before + 6),
                lines(row.getString(before + 7)),
                Cells.findText(row, before + 8),
                grades(row, before + 16),
                Cells.instant(row, before + 9),
                rosterState(row, before + 9));
    }

    private static Optional<GradeService> grades(ResultSet row, int before) throws SQLException {
        Optional<String> scopes = Cells.findText(row, before + 1);
        Optional<String> lineItemsUrl = Cells.findText(row, before + 2);
        return scopes.map(joined -> new GradeService(Set.copyOf(lines(joined)), lineItemsUrl, Optional.empty()));
    }

    /** As a column holds them, in one order, so that a launch that tells the same writes nothing. */
    static String scopes(GradeService grades) {
        return grades.scopes().stream().sorted().collect(Collectors.joining("\n"));
    }

    private static RosterState rosterState(ResultSet row, int before) throws SQLException {
        Optional<String> sentence = Cells.findText(row, before + 7);
        return new RosterState(
                Cells.findInstant(row, before + 1),
                Cells.findInstant(row, before + 2),
                Cells.findInstant(row, before + 3),
                Cells.findInstant(row, before + 4),
                Cells.findText(row, before + 5),
                Cells.findText(row, before + 6).map(code -> new Problem(code, sentence.orElse(""))));
    }

    /** Empty when an outer join found none. */
    static Optional<Membership> findMembership(ResultSet row, int before) throws SQLException {
        return row.getObject(before + 1) == null ? Optional.empty() : Optional.of(membership(row, before));
    }

    static Membership membership(ResultSet row, int before) throws SQLException {
        return new Membership(
                Cells.uuid(row, before + 3),
                Cells.uuid(row, before + 1),
                Cells.uuid(row, before + 2),
                LtiRole.split(row.getString(before + 4)),
                LtiRole.split(row.getString(before + 5)),
                row.getBoolean(before + 6),
                Cells.instant(row, before + 7),
                Cells.findInstant(row, before + 8),
                Cells.findInstant(row, before + 9),
                Cells.findInstant(row, before + 10));
    }

    private static List<String> lines(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }
}
