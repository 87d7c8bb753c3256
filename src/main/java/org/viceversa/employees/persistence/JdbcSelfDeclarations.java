package org.viceversa.employees.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.SelfDeclarations;
import org.viceversa.employees.TenureBand;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Declarations in the table {@code tenure_declaration}. */
public final class JdbcSelfDeclarations implements SelfDeclarations {

    private final Jdbc jdbc;

    public JdbcSelfDeclarations(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<TenureBand> find(UUID tenant, UUID person) {
        return Optional.ofNullable(list(tenant, List.of(person)).get(person));
    }

    @Override
    public Map<UUID, TenureBand> list(UUID tenant, Collection<UUID> people) {
        Map<UUID, TenureBand> bands = new HashMap<>();
        jdbc.list(
                "select person_id, band from tenure_declaration where tenant = ? and person_id = any(?)",
                row -> bands.put(Cells.uuid(row, 1), TenureBand.valueOf(row.getString(2))),
                tenant,
                new Column("uuid", List.copyOf(people)));
        return bands;
    }

    @Override
    public void save(UUID tenant, UUID person, TenureBand band) {
        boolean isNew = jdbc.insertOrLeave(
                "insert into tenure_declaration (person_id, tenant, band) values (?, ?, ?)",
                person,
                tenant,
                band.name());
        if (!isNew) {
            jdbc.update(
                    "update tenure_declaration set band = ? where tenant = ? and person_id = ?",
                    band.name(),
                    tenant,
                    person);
        }
    }
}
