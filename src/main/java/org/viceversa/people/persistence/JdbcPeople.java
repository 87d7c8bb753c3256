package org.viceversa.people.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** People in the table {@code person}. */
public final class JdbcPeople implements People {

    private static final String SELECT = "select " + Rows.PERSON + " from person p where p.tenant = ? and ";

    private final Jdbc jdbc;

    public JdbcPeople(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Person> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "p.id = ?", row -> Rows.person(row, 0), tenant, id);
    }

    @Override
    public Optional<Person> findBySubject(UUID tenant, String subject) {
        return jdbc.find(SELECT + "p.subject = ?", row -> Rows.person(row, 0), tenant, subject);
    }

    @Override
    public Map<UUID, Person> listByIds(UUID tenant, Collection<UUID> ids) {
        List<Person> found = jdbc.list(
                SELECT + "p.id = any(?)", row -> Rows.person(row, 0), tenant, new Column("uuid", List.copyOf(ids)));
        return found.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Person add(Person person) {
        List<Object> values = new ArrayList<>(List.of(person.id(), person.tenant(), person.subject()));
        values.addAll(told(person));
        boolean ours = jdbc.insertOrLeave(
                "insert into person (id, tenant, subject, name, given_name, family_name, email, sourced_id, named,"
                        + " administrator, locale) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
        return ours ? person : findBySubject(person.tenant(), person.subject()).orElseThrow();
    }

    @Override
    public void save(Person person) {
        List<Object> values = told(person);
        values.addAll(List.of(person.tenant(), person.id()));
        jdbc.update(
                "update person set name = ?, given_name = ?, family_name = ?, email = ?, sourced_id = ?, named = ?,"
                        + " administrator = ?, locale = ? where tenant = ? and id = ?",
                values.toArray());
        jdbc.update(
                "update membership set sort_key = ?, search_text = ? where tenant = ? and person_id = ?"
                        + " and (sort_key <> ? or search_text <> ?)",
                person.sortKey(),
                person.searchText(),
                person.tenant(),
                person.id(),
                person.sortKey(),
                person.searchText());
    }

    private static List<Object> told(Person person) {
        Particulars particulars = person.particulars();
        return new ArrayList<>(List.of(
                particulars.name(),
                particulars.givenName(),
                particulars.familyName(),
                particulars.email(),
                particulars.sourcedId(),
                person.named(),
                person.administrator(),
                person.locale()));
    }
}
