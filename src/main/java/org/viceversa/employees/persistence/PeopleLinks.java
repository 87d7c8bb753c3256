package org.viceversa.employees.persistence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.people.Particulars;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/**
 * Notes with each record whose it is, and the words of their name.
 *
 * <p>Walks through a tenant's people part by part and writes only what differs. Of two people whose record it might be,
 * the one with the id number wins, then the one who was known first.
 */
final class PeopleLinks {

    private static final int AT_ONCE = 5_000;

    private final Jdbc jdbc;
    private final Transactions transactions;

    PeopleLinks(Jdbc jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** One person, as far as it matters here. */
    private record Candidate(UUID person, String subject, String idKey, String emailKey, String name) {}

    /** A record's person, or nobody. */
    private record Link(UUID record, Optional<UUID> person, String name) {}

    int renew(UUID tenant) {
        return transactions.call(() -> {
            jdbc.planAnew();
            Map<UUID, Link> wanted = wanted(tenant);
            List<Link> changes = new ArrayList<>();
            jdbc.list(
                    "select id, person_id, person_name from employee where tenant = ?",
                    row -> addChange(
                            changes, wanted, new Link(Cells.uuid(row, 1), Cells.findUuid(row, 2), row.getString(3))),
                    tenant);
            for (int i = 0; i < changes.size(); i += AT_ONCE) {
                write(tenant, changes.subList(i, Math.min(i + AT_ONCE, changes.size())));
            }
            return changes.size();
        });
    }

    private static boolean addChange(List<Link> changes, Map<UUID, Link> wanted, Link now) {
        Link link = wanted.getOrDefault(now.record(), new Link(now.record(), Optional.empty(), ""));
        return !link.equals(now) && changes.add(link);
    }

    private Map<UUID, Link> wanted(UUID tenant) {
        Map<UUID, Link> byNumber = new HashMap<>();
        Map<UUID, Link> byEmail = new HashMap<>();
        List<Candidate> part = part(tenant, "");
        while (!part.isEmpty()) {
            addLinks(tenant, part, byNumber, byEmail);
            part = part(tenant, part.get(part.size() - 1).subject());
        }
        byEmail.putAll(byNumber);
        return byEmail;
    }

    private List<Candidate> part(UUID tenant, String after) {
        return jdbc.list(
                "select id, subject, name, given_name, family_name, email, sourced_id from person where tenant = ?"
                        + " and subject > ? order by subject limit ?",
                row -> {
                    Particulars told = new Particulars(
                            row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7));
                    return new Candidate(
                            Cells.uuid(row, 1),
                            row.getString(2),
                            EmployeeRecord.keyOf(told.sourcedId()),
                            EmployeeRecord.keyOf(told.email()),
                            told.displayName());
                },
                tenant,
                after,
                AT_ONCE);
    }

    private void addLinks(UUID tenant, List<Candidate> part, Map<UUID, Link> byNumber, Map<UUID, Link> byEmail) {
        Map<String, UUID> numbers =
                recordsBy(tenant, "id_key", part.stream().map(Candidate::idKey).toList());
        Map<String, UUID> emails = recordsBy(
                tenant, "email_key", part.stream().map(Candidate::emailKey).toList());
        for (Candidate person : part) {
            UUID own = numbers.get(person.idKey());
            UUID byAddress = emails.get(person.emailKey());
            if (own != null) {
                byNumber.putIfAbsent(own, link(own, person));
            } else if (byAddress != null) {
                byEmail.putIfAbsent(byAddress, link(byAddress, person));
            }
        }
    }

    private static Link link(UUID record, Candidate person) {
        return new Link(record, Optional.of(person.person()), person.name());
    }

    private Map<String, UUID> recordsBy(UUID tenant, String column, List<String> keys) {
        Map<String, UUID> found = new LinkedHashMap<>();
        List<String> told =
                keys.stream().filter(key -> !key.isEmpty()).distinct().toList();
        jdbc.list(
                "select e.id, e." + column + EmployeeRows.among(column) + " order by e.status, e.sort_key, e.id",
                row -> found.putIfAbsent(new String(row.getBytes(2), StandardCharsets.UTF_8), Cells.uuid(row, 1)),
                Column.of(Jdbc.BYTES, told, EmployeeRows::bytes),
                tenant);
        return found;
    }

    private void write(UUID tenant, List<Link> changes) {
        jdbc.update(
                "merge into employee e using (select * from unnest(cast(? as uuid array), cast(? as uuid array),"
                        + " cast(? as varchar array)) as u(id, person_id, name)) t on e.id = t.id and "
                        + EmployeeRows.OF_TENANT
                        + " when matched then update set person_id = t.person_id, person_name = t.name",
                Column.of("uuid", changes, Link::record),
                Column.of("uuid", changes, Link::person),
                Column.of("varchar", changes, Link::name),
                tenant);
        EmployeeWords.replace(
                jdbc, tenant, true, changes, Link::record, change -> EmployeeRecord.wordsOfName(change.name()));
    }
}
