package org.viceversa.pulse.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.AnswerConcern;
import org.viceversa.pulse.Concern;
import org.viceversa.pulse.Concern.Contact;
import org.viceversa.pulse.Concerns;

/** Reports of concerns in the table {@code concern}; of what was reported no statement changes anything. */
public final class JdbcConcerns implements Concerns {

    private static final String COLUMNS = "id, tenant, pairing_id, reporter_id, about_id, contact_name, contact_how,"
            + " contact_mail, reader_id, words, evidence, split, seal, state, note, version, reported_at, seen_at,"
            + " closed_at";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcConcerns(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    private List<Concern> list(String where, Object... parameters) {
        return jdbc.list(
                "select " + COLUMNS + " from concern where " + where + " order by reported_at desc, id",
                JdbcConcerns::read,
                parameters);
    }

    private static Concern read(ResultSet row) throws SQLException {
        return new Concern(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.uuid(row, 5),
                new Contact(row.getString(6), row.getString(7), row.getString(8)),
                Cells.findUuid(row, 9),
                row.getString(10),
                row.getString(11),
                row.getBoolean(12),
                row.getString(13),
                Concern.State.valueOf(row.getString(14)),
                row.getString(15),
                row.getInt(16),
                Cells.instant(row, 17),
                Cells.findInstant(row, 18),
                Cells.findInstant(row, 19));
    }

    @Override
    public Optional<Concern> find(UUID tenant, UUID id) {
        return list("tenant = ? and id = ?", tenant, id).stream().findFirst();
    }

    @Override
    public List<Concern> listBy(UUID tenant, UUID reporter) {
        return list("tenant = ? and reporter_id = ?", tenant, reporter);
    }

    @Override
    public List<Concern> listTo(UUID tenant, UUID reader, String mail) {
        return list(
                "tenant = ? and (reader_id = ? or reader_id is null and contact_mail = ? and contact_mail <> '')",
                tenant,
                reader,
                mail);
    }

    @Override
    public void add(Concern concern) {
        jdbc.update(
                "insert into concern (" + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                concern.id(),
                concern.tenant(),
                concern.pairing(),
                concern.reporter(),
                concern.about(),
                concern.contact().name(),
                concern.contact().how(),
                concern.contact().mail(),
                concern.reader(),
                concern.words(),
                concern.evidence(),
                concern.split(),
                concern.seal(),
                concern.state().name(),
                concern.note(),
                concern.version(),
                concern.reportedAt(),
                concern.seenAt(),
                concern.closedAt());
    }

    @Override
    public Concern save(Concern concern) {
        return transactions.call(() -> {
            int kept = jdbc.update(
                    "update concern set reader_id = ?, state = ?, note = ?, seen_at = ?, closed_at = ?,"
                            + " version = version + 1 where tenant = ? and id = ? and version = ?",
                    concern.reader(),
                    concern.state().name(),
                    concern.note(),
                    concern.seenAt(),
                    concern.closedAt(),
                    concern.tenant(),
                    concern.id(),
                    concern.version());
            if (kept == 0) {
                throw AnswerConcern.changed();
            }
            return find(concern.tenant(), concern.id()).orElseThrow();
        });
    }
}
