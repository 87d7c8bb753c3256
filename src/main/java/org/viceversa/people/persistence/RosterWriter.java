package org.viceversa.people.persistence;

import java.util.List;
import java.util.function.Function;
import org.viceversa.people.Membership;
import org.viceversa.people.Person;
import org.viceversa.people.RosterChanges;
import org.viceversa.people.RosterChanges.Joining;
import org.viceversa.people.persistence.JdbcMemberships.Roles;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;

/** Writes what a page of a roster changed: each kind of change in one statement, whose columns come as arrays. */
final class RosterWriter {

    private static final String ADD_PEOPLE =
            "insert into person (id, tenant, subject, name, given_name, family_name, email, sourced_id, named,"
                    + " administrator, locale)"
                    + " select t.id, ?, t.subject, t.name, t.given_name, t.family_name, t.email, t.sourced_id, false,"
                    + " false, '' from unnest(cast(? as uuid array), cast(? as varchar array),"
                    + " cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),"
                    + " cast(? as varchar array), cast(? as varchar array))"
                    + " as t(id, subject, name, given_name, family_name, email, sourced_id)";

    /** Unless a launch told a name since the page's people were looked up. */
    private static final String RENAME_PEOPLE =
            "merge into person p using (select * from unnest(cast(? as uuid array), cast(? as varchar array),"
                    + " cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),"
                    + " cast(? as varchar array), cast(? as boolean array))"
                    + " as u(id, name, given_name, family_name, email, sourced_id, named)) t"
                    + " on p.id = t.id and p.tenant = ? when matched and p.named = t.named then update set"
                    + " name = t.name, given_name = t.given_name, family_name = t.family_name, email = t.email,"
                    + " sourced_id = t.sourced_id";

    private static final String LIST_AGAIN =
            "merge into membership m using (select * from unnest(cast(? as uuid array), cast(? as bytea array),"
                    + " cast(? as varchar array)) as u(person_id, sort_key, search_text)) t"
                    + " on m.person_id = t.person_id and m.tenant = ?"
                    + " when matched and (m.sort_key <> t.sort_key or m.search_text <> t.search_text)"
                    + " then update set sort_key = t.sort_key, search_text = t.search_text";

    private static final String ADD_MEMBERSHIPS =
            "insert into membership (course_id, person_id, tenant, launch_roles, launch_learns, launch_teaches,"
                    + " roster_roles, roster_learns, roster_teaches, on_roster, here, joined_at, sort_key,"
                    + " search_text)"
                    + " select ?, t.person_id, ?, '', false, false, t.roster_roles, t.roster_learns,"
                    + " t.roster_teaches, true, true, t.joined_at, t.sort_key, t.search_text"
                    + " from unnest(cast(? as uuid array), cast(? as varchar array), cast(? as boolean array),"
                    + " cast(? as boolean array), cast(? as bigint array), cast(? as bytea array),"
                    + " cast(? as varchar array))"
                    + " as t(person_id, roster_roles, roster_learns, roster_teaches, joined_at, sort_key, search_text)";

    /** Unless the person launched since the page's people were looked up. */
    private static final String CHANGE_MEMBERSHIPS =
            "merge into membership m using (select * from unnest(cast(? as uuid array), cast(? as varchar array),"
                    + " cast(? as boolean array), cast(? as boolean array), cast(? as varchar array),"
                    + " cast(? as boolean array), cast(? as boolean array), cast(? as boolean array),"
                    + " cast(? as boolean array), cast(? as bigint array), cast(? as bigint array),"
                    + " cast(? as bigint array)) as u(person_id, launch_roles, launch_learns, launch_teaches,"
                    + " roster_roles, roster_learns, roster_teaches, on_roster, here, left_at, returned_at,"
                    + " last_launch_at)) t on m.course_id = ? and m.tenant = ? and m.person_id = t.person_id"
                    + " when matched and m.last_launch_at is not distinct from t.last_launch_at then update set"
                    + " launch_roles = t.launch_roles, launch_learns = t.launch_learns,"
                    + " launch_teaches = t.launch_teaches, roster_roles = t.roster_roles,"
                    + " roster_learns = t.roster_learns, roster_teaches = t.roster_teaches,"
                    + " on_roster = t.on_roster, here = t.here, left_at = t.left_at, returned_at = t.returned_at";

    private final Jdbc jdbc;

    RosterWriter(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    void save(RosterChanges changes) {
        addPeople(changes);
        renamePeople(changes);
        addMemberships(changes);
        changeMemberships(changes);
    }

    private void addPeople(RosterChanges changes) {
        List<Person> people = changes.newPeople();
        if (people.isEmpty()) {
            return;
        }
        jdbc.update(
                ADD_PEOPLE,
                changes.course().tenant(),
                Column.of("uuid", people, Person::id),
                texts(people, Person::subject),
                texts(people, person -> person.particulars().name()),
                texts(people, person -> person.particulars().givenName()),
                texts(people, person -> person.particulars().familyName()),
                texts(people, person -> person.particulars().email()),
                texts(people, person -> person.particulars().sourcedId()));
    }

    private void renamePeople(RosterChanges changes) {
        List<Person> people = changes.renamed();
        if (people.isEmpty()) {
            return;
        }
        jdbc.update(
                RENAME_PEOPLE,
                Column.of("uuid", people, Person::id),
                texts(people, person -> person.particulars().name()),
                texts(people, person -> person.particulars().givenName()),
                texts(people, person -> person.particulars().familyName()),
                texts(people, person -> person.particulars().email()),
                texts(people, person -> person.particulars().sourcedId()),
                flags(people, Person::named),
                changes.course().tenant());
        jdbc.update(
                LIST_AGAIN,
                Column.of("uuid", people, Person::id),
                Column.of(Jdbc.BYTES, people, Person::sortKey),
                texts(people, Person::searchText),
                changes.course().tenant());
    }

    private void addMemberships(RosterChanges changes) {
        List<Joining> joined = changes.joined();
        if (joined.isEmpty()) {
            return;
        }
        List<Roles> roles = joined.stream()
                .map(joining -> Roles.of(joining.membership().rosterRoles()))
                .toList();
        jdbc.update(
                ADD_MEMBERSHIPS,
                changes.course().id(),
                changes.course().tenant(),
                Column.of("uuid", joined, joining -> joining.person().id()),
                texts(roles, Roles::joined),
                flags(roles, Roles::learns),
                flags(roles, Roles::teaches),
                Column.of("bigint", joined, joining -> joining.membership().joinedAt()),
                Column.of(Jdbc.BYTES, joined, joining -> joining.person().sortKey()),
                texts(joined, joining -> joining.person().searchText()));
    }

    private void changeMemberships(RosterChanges changes) {
        List<Membership> changed = changes.changed();
        if (changed.isEmpty()) {
            return;
        }
        List<Roles> launch =
                changed.stream().map(one -> Roles.of(one.launchRoles())).toList();
        List<Roles> roster =
                changed.stream().map(one -> Roles.of(one.rosterRoles())).toList();
        jdbc.update(
                CHANGE_MEMBERSHIPS,
                Column.of("uuid", changed, Membership::person),
                texts(launch, Roles::joined),
                flags(launch, Roles::learns),
                flags(launch, Roles::teaches),
                texts(roster, Roles::joined),
                flags(roster, Roles::learns),
                flags(roster, Roles::teaches),
                flags(changed, Membership::onRoster),
                flags(changed, Membership::isHere),
                Column.of("bigint", changed, Membership::leftAt),
                Column.of("bigint", changed, Membership::returnedAt),
                Column.of("bigint", changed, Membership::lastLaunchAt),
                changes.course().id(),
                changes.course().tenant());
    }

    private static <S> Column texts(List<S> rows, Function<S, Object> text) {
        return Column.of("varchar", rows, text);
    }

    private static <S> Column flags(List<S> rows, Function<S, Object> flag) {
        return Column.of("boolean", rows, flag);
    }
}
