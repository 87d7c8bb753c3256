package org.viceversa.enrolment.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.enrolment.KnownPeople;
import org.viceversa.enrolment.PeopleIndex;
import org.viceversa.enrolment.Wanted;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/**
 * People out of the table {@code person}: all of a tenant are looked through once, part by part, since names have to be
 * compared without accents and letters' case, which no index of both databases does.
 */
public final class JdbcKnownPeople implements KnownPeople {

    private final Jdbc jdbc;

    public JdbcKnownPeople(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public List<Person> list(UUID tenant, Collection<Wanted> entries) {
        Set<String> keys = entries.stream().map(PeopleIndex::keyOf).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return List.of();
        }
        return jdbc.listThose(
                (Person person) -> PeopleIndex.keysOf(person).anyMatch(keys::contains),
                "select id, tenant, subject, name, given_name, family_name, email, sourced_id, named, administrator,"
                        + " locale from person where tenant = ?",
                row -> new Person(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        row.getString(3),
                        new Particulars(
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8)),
                        row.getBoolean(9),
                        row.getBoolean(10),
                        row.getString(11)),
                tenant);
    }
}
