package org.viceversa.people.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberFilter.Place;
import org.viceversa.people.MemberLists;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/**
 * Lists of a course's members, in the order of the index {@code membership_by_name}.
 *
 * <p>What makes a learner and an instructor is the rule of {@link org.viceversa.people.Membership#roles}, written a
 * second time for the database; the tests of the port hold the two together.
 */
public final class JdbcMemberLists implements MemberLists {

    private static final String LEARNS = "(m.launch_learns or (m.roster_learns and not m.launch_teaches))";
    private static final String TEACHES = "(m.launch_teaches or m.roster_teaches)";

    private final Jdbc jdbc;

    public JdbcMemberLists(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    /** The page is cut out of the course's rows before people are looked up, so that no plan goes by people first. */
    @Override
    public List<Member> list(UUID tenant, UUID course, MemberFilter filter, Optional<Place> after, int limit) {
        StringBuilder found = new StringBuilder("select m.*");
        List<Object> parameters = new ArrayList<>();
        addFound(found, parameters, tenant, course, filter);
        after.ifPresent(place -> {
            found.append(" and (m.sort_key, m.person_id) > (?, ?)");
            parameters.addAll(List.of(place.sortKey(), place.person()));
        });
        found.append(" order by m.sort_key, m.person_id limit ?");
        parameters.addAll(List.of(limit, tenant));
        return jdbc.list(
                "select " + Rows.PERSON + ", " + Rows.MEMBERSHIP + " from (" + found + ") m join person p"
                        + " on p.id = m.person_id and p.tenant = ? order by m.sort_key, m.person_id",
                row -> new Member(Rows.person(row, 0), Rows.membership(row, Rows.PERSON_COLUMNS)),
                parameters.toArray());
    }

    @Override
    public int count(UUID tenant, UUID course, MemberFilter filter) {
        StringBuilder found = new StringBuilder("select count(*)");
        List<Object> parameters = new ArrayList<>();
        addFound(found, parameters, tenant, course, filter);
        return jdbc.find(found.toString(), row -> row.getInt(1), parameters.toArray())
                .orElseThrow();
    }

    @Override
    public Counts count(UUID tenant, UUID course) {
        return jdbc.find(
                        "select count(*) filter (where m.here), count(*) filter (where m.here and " + LEARNS
                                + "), count(*) filter (where m.here and " + TEACHES
                                + "), count(*) filter (where not m.here)"
                                + " from membership m where m.tenant = ? and m.course_id = ?",
                        row -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        tenant,
                        course)
                .orElseThrow();
    }

    private static void addFound(
            StringBuilder sql, List<Object> parameters, UUID tenant, UUID course, MemberFilter filter) {
        sql.append(" from membership m where m.tenant = ? and m.course_id = ? and m.here = ?");
        parameters.addAll(List.of(tenant, course, filter.here()));
        filter.role().ifPresent(role -> sql.append(" and ").append(role == ToolRole.LEARNER ? LEARNS : TEACHES));
        for (String word : filter.words()) {
            sql.append(" and m.search_text like ? escape '!'");
            parameters.add("%" + word.replaceAll("[!%_]", "!$0") + "%");
        }
    }
}
