package org.viceversa.skills.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.skills.Practice;
import org.viceversa.skills.Practices;

/** Practices in the table {@code skill_practice}, which is only ever added to. */
public final class JdbcPractices implements Practices {

    private static final String COLUMNS = "id, tenant, person_id, skill_id, takes_back, noted_at";

    private final Jdbc jdbc;

    public JdbcPractices(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Practice> find(UUID tenant, UUID id) {
        return jdbc.find(
                "select " + COLUMNS + " from skill_practice where tenant = ? and id = ?",
                row -> new Practice(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        Cells.uuid(row, 3),
                        Cells.uuid(row, 4),
                        Cells.findUuid(row, 5),
                        Cells.instant(row, 6)),
                tenant,
                id);
    }

    @Override
    public boolean add(Practice practice) {
        return jdbc.insertOrLeave(
                "insert into skill_practice (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)",
                practice.id(),
                practice.tenant(),
                practice.person(),
                practice.skill(),
                practice.takesBack(),
                practice.at());
    }

    @Override
    public List<Latest> listLatest(UUID tenant, Collection<UUID> people, Collection<UUID> skills) {
        return jdbc.list(
                "select p.person_id, p.skill_id, max(p.noted_at) from skill_practice p"
                        + " where p.tenant = ? and p.person_id = any(?) and p.skill_id = any(?)"
                        + " and p.takes_back is null"
                        + " and not exists (select 1 from skill_practice b where b.takes_back = p.id)"
                        + " group by p.person_id, p.skill_id",
                row -> new Latest(Cells.uuid(row, 1), Cells.uuid(row, 2), Cells.instant(row, 3)),
                tenant,
                new Column("uuid", List.copyOf(people)),
                new Column("uuid", List.copyOf(skills)));
    }
}
