package org.viceversa.people.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Membership;
import org.viceversa.people.Memberships;
import org.viceversa.people.Person;
import org.viceversa.people.RosterChanges;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Memberships in the table {@code membership}. */
public final class JdbcMemberships implements Memberships {

    private final Jdbc jdbc;
    private final RosterWriter rosterWriter;

    public JdbcMemberships(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
        this.rosterWriter = new RosterWriter(jdbc);
    }

    @Override
    public Membership add(Membership membership, Person person) {
        Roles launch = Roles.of(membership.launchRoles());
        Roles roster = Roles.of(membership.rosterRoles());
        boolean ours = jdbc.insertOrLeave(
                "insert into membership (course_id, person_id, tenant, launch_roles, launch_learns, launch_teaches,"
                        + " roster_roles, roster_learns, roster_teaches, on_roster, here, joined_at, left_at,"
                        + " returned_at, last_launch_at, sort_key, search_text)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                membership.course(),
                membership.person(),
                membership.tenant(),
                launch.joined(),
                launch.learns(),
                launch.teaches(),
                roster.joined(),
                roster.learns(),
                roster.teaches(),
                membership.onRoster(),
                membership.isHere(),
                membership.joinedAt(),
                membership.leftAt(),
                membership.returnedAt(),
                membership.lastLaunchAt(),
                person.sortKey(),
                person.searchText());
        return ours ? membership : find(membership).orElseThrow();
    }

    private Optional<Membership> find(Membership membership) {
        return jdbc.find(
                "select " + Rows.MEMBERSHIP
                        + " from membership m where m.tenant = ? and m.course_id = ? and m.person_id = ?",
                row -> Rows.membership(row, 0),
                membership.tenant(),
                membership.course(),
                membership.person());
    }

    @Override
    public void saveLaunch(Membership membership) {
        Roles launch = Roles.of(membership.launchRoles());
        jdbc.update(
                "update membership set launch_roles = ?, launch_learns = ?, launch_teaches = ?, last_launch_at = ?,"
                        + " here = true, left_at = null, returned_at = ? where tenant = ? and course_id = ?"
                        + " and person_id = ?",
                launch.joined(),
                launch.learns(),
                launch.teaches(),
                membership.lastLaunchAt(),
                membership.returnedAt(),
                membership.tenant(),
                membership.course(),
                membership.person());
        boolean cameBackNow = membership.returnedAt().equals(membership.lastLaunchAt());
        if (cameBackNow) {
            forgetRosterRoles(membership);
        }
    }

    /** Who came back by a launch has no claim on what an earlier roster said. */
    private void forgetRosterRoles(Membership membership) {
        jdbc.update(
                "update membership set roster_roles = '', roster_learns = false, roster_teaches = false"
                        + " where tenant = ? and course_id = ? and person_id = ? and not on_roster",
                membership.tenant(),
                membership.course(),
                membership.person());
    }

    @Override
    public List<Known> listKnown(UUID tenant, UUID course, Collection<String> subjects) {
        return jdbc.list(
                "select " + Rows.PERSON + ", " + Rows.MEMBERSHIP + " from person p left join membership m"
                        + " on m.course_id = ? and m.person_id = p.id and m.tenant = p.tenant"
                        + " where p.tenant = ? and p.subject = any(?)",
                row -> new Known(Rows.person(row, 0), Rows.findMembership(row, Rows.PERSON_COLUMNS)),
                course,
                tenant,
                new Column("varchar", List.copyOf(subjects)));
    }

    @Override
    public void save(RosterChanges changes) {
        rosterWriter.save(changes);
    }

    @Override
    public List<UUID> listMissing(UUID tenant, UUID course, Instant began, Predicate<UUID> listed) {
        return jdbc.listThose(
                listed.negate(),
                "select person_id from membership where tenant = ? and course_id = ? and here"
                        + " and (on_roster or (launch_learns and not launch_teaches and last_launch_at < ?))",
                row -> Cells.uuid(row, 1),
                tenant,
                course,
                began);
    }

    @Override
    public int saveLeavers(UUID tenant, UUID course, Collection<UUID> people, Instant began, Instant now) {
        return jdbc.update(
                "update membership set here = false, left_at = ?, on_roster = false where tenant = ? and course_id = ?"
                        + " and person_id = any(?) and here and (last_launch_at is null or last_launch_at < ?)",
                now,
                tenant,
                course,
                new Column("uuid", List.copyOf(people)),
                began);
    }

    /** A source's roles, and what of them lists are narrowed by. */
    record Roles(String joined, boolean learns, boolean teaches) {
        static Roles of(Set<LtiRole> roles) {
            return new Roles(LtiRole.join(roles), Membership.learns(roles), Membership.teaches(roles));
        }
    }
}
