package org.viceversa.notebook.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.notebook.Introduction;
import org.viceversa.notebook.Introductions;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Introductions in the table {@code introduction}. */
public final class JdbcIntroductions implements Introductions {

    private static final String COLUMNS =
            "id, tenant, pairing_id, from_side, person_id, name, why, state, version, made_at, changed_at";
    private static final String SELECT = "select " + COLUMNS + " from introduction where ";

    private final Jdbc jdbc;

    public JdbcIntroductions(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Introduction> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "tenant = ? and id = ?", JdbcIntroductions::read, tenant, id);
    }

    @Override
    public List<Introduction> listOf(UUID tenant, UUID pairing) {
        return jdbc.list(
                SELECT + "tenant = ? and pairing_id = ? order by changed_at desc, id",
                JdbcIntroductions::read,
                tenant,
                pairing);
    }

    @Override
    public void add(Introduction one) {
        jdbc.update(
                "insert into introduction (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.pairing(),
                one.from().name(),
                one.person(),
                one.name(),
                one.why(),
                one.state().name(),
                one.version(),
                one.madeAt(),
                one.changedAt());
    }

    @Override
    public Introduction save(Introduction one) {
        int changed = jdbc.update(
                "update introduction set state = ?, version = version + 1, changed_at = ?"
                        + " where tenant = ? and id = ? and version = ?",
                one.state().name(),
                one.changedAt(),
                one.tenant(),
                one.id(),
                one.version());
        if (changed == 0) {
            throw new Refused(
                    Kind.CONFLICT,
                    "introduction-changed",
                    "Your partner was quicker, or another window. Load the page again and look at it.");
        }
        return find(one.tenant(), one.id()).orElseThrow();
    }

    private static Introduction read(ResultSet row) throws SQLException {
        return new Introduction(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Side.valueOf(row.getString(4)),
                Cells.findUuid(row, 5),
                row.getString(6),
                row.getString(7),
                Introduction.State.valueOf(row.getString(8)),
                row.getInt(9),
                Cells.instant(row, 10),
                Cells.instant(row, 11));
    }
}
