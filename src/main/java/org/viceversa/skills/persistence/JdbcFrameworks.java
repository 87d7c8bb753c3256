package org.viceversa.skills.persistence;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Frameworks;

/** Frameworks in the table {@code skill_framework}. */
public final class JdbcFrameworks implements Frameworks {

    private static final String COLUMNS =
            "id, tenant, identifier, title, description, licence, credit, source, version, retired, revision, changed_at";
    private static final String SELECT = "select " + COLUMNS + " from skill_framework where tenant = ? ";

    private final Jdbc jdbc;

    public JdbcFrameworks(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Framework> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "and id = ?", JdbcFrameworks::framework, tenant, id);
    }

    @Override
    public Optional<Framework> findByIdentifier(UUID tenant, String identifier) {
        return jdbc.find(SELECT + "and identifier = ?", JdbcFrameworks::framework, tenant, identifier);
    }

    @Override
    public List<Framework> list(UUID tenant) {
        // A site has a handful, and databases disagree on the order of letters.
        return jdbc.list(SELECT, JdbcFrameworks::framework, tenant).stream()
                .sorted(Comparator.comparing((Framework framework) -> Texts.fold(framework.title()))
                        .thenComparing(Framework::identifier))
                .toList();
    }

    @Override
    public boolean add(Framework framework) {
        return jdbc.insertOrLeave(
                "insert into skill_framework (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                framework.id(),
                framework.tenant(),
                framework.identifier(),
                framework.title(),
                framework.description(),
                framework.licence(),
                framework.credit(),
                framework.source().map(URI::toString),
                framework.version(),
                framework.retired(),
                framework.revision(),
                framework.changedAt());
    }

    @Override
    public void save(Framework framework) {
        int changed = jdbc.update(
                "update skill_framework set title = ?, description = ?, licence = ?, credit = ?, source = ?,"
                        + " version = ?, retired = ?, revision = ?, changed_at = ?"
                        + " where tenant = ? and id = ? and revision = ?",
                framework.title(),
                framework.description(),
                framework.licence(),
                framework.credit(),
                framework.source().map(URI::toString),
                framework.version(),
                framework.retired(),
                framework.revision(),
                framework.changedAt(),
                framework.tenant(),
                framework.id(),
                framework.revision() - 1);
        if (changed == 0) {
            throw new Refused(
                    Kind.CONFLICT,
                    "framework-changed",
                    "Somebody else changed this framework in the meantime. Nothing of yours was kept yet: compare, and"
                            + " save again.");
        }
    }

    private static Framework framework(ResultSet row) throws SQLException {
        return new Framework(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Cells.findText(row, 8).map(URI::create),
                row.getString(9),
                row.getBoolean(10),
                row.getInt(11),
                Cells.instant(row, 12));
    }
}
