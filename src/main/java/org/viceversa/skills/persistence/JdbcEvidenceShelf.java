package org.viceversa.skills.persistence;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.skills.Evidence;
import org.viceversa.skills.EvidenceShelf;

/** Evidence in the table {@code skill_evidence}. */
public final class JdbcEvidenceShelf implements EvidenceShelf {

    private static final String COLUMNS =
            "id, tenant, person_id, skill_id, assessment_id, kind, title, link, body, visibility, expires_on, added_at";
    private static final String SELECT = "select " + COLUMNS + " from skill_evidence where tenant = ? ";

    private final Jdbc jdbc;

    public JdbcEvidenceShelf(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Evidence> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "and id = ?", JdbcEvidenceShelf::evidence, tenant, id);
    }

    @Override
    public List<Evidence> list(UUID tenant, UUID person) {
        return jdbc.list(
                SELECT + "and person_id = ? order by added_at desc, id", JdbcEvidenceShelf::evidence, tenant, person);
    }

    @Override
    public void add(Evidence evidence) {
        jdbc.update(
                "insert into skill_evidence (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                evidence.id(),
                evidence.tenant(),
                evidence.person(),
                evidence.skill(),
                evidence.assessment(),
                evidence.kind().name(),
                evidence.title(),
                evidence.link().map(URI::toString),
                evidence.text(),
                evidence.visibility().name(),
                evidence.expiresOn(),
                evidence.addedAt());
    }

    @Override
    public void remove(Evidence evidence) {
        jdbc.update("delete from skill_evidence where tenant = ? and id = ?", evidence.tenant(), evidence.id());
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.findUuid(row, 5),
                Evidence.Kind.valueOf(row.getString(6)),
                row.getString(7),
                Cells.findText(row, 8).map(URI::create),
                row.getString(9),
                Evidence.Visibility.valueOf(row.getString(10)),
                Cells.findDate(row, 11),
                Cells.instant(row, 12));
    }
}
