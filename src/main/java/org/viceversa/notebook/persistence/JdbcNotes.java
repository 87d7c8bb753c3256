package org.viceversa.notebook.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.notebook.Note;
import org.viceversa.notebook.Note.Kind;
import org.viceversa.notebook.Notes;
import org.viceversa.notebook.WriteNote;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Notes in the table {@code note}. */
public final class JdbcNotes implements Notes {

    private static final String SELECT = "select id, tenant, pairing_id, author_id, kind, session_id, words, version,"
            + " made_at, changed_at from note where ";

    private final Jdbc jdbc;

    public JdbcNotes(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Note> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "tenant = ? and id = ?", JdbcNotes::read, tenant, id);
    }

    @Override
    public List<Note> listReadable(UUID tenant, UUID pairing, UUID reader) {
        return jdbc.list(
                SELECT + "tenant = ? and pairing_id = ? and (author_id = ? or kind = ?) order by changed_at desc, id",
                JdbcNotes::read,
                tenant,
                pairing,
                reader,
                Kind.SHARED.name());
    }

    @Override
    public int count(UUID tenant, UUID pairing, UUID author) {
        return jdbc.find(
                        "select count(*) from note where tenant = ? and pairing_id = ? and author_id = ?",
                        row -> row.getInt(1),
                        tenant,
                        pairing,
                        author)
                .orElse(0);
    }

    @Override
    public boolean add(Note note) {
        return jdbc.insertOrLeave(
                "insert into note (id, tenant, pairing_id, author_id, kind, session_id, words, version, made_at,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                note.id(),
                note.tenant(),
                note.pairing(),
                note.author(),
                note.kind().name(),
                note.session(),
                note.text(),
                note.version(),
                note.madeAt(),
                note.changedAt());
    }

    @Override
    public Note save(Note note) {
        int changed = jdbc.update(
                "update note set kind = ?, session_id = ?, words = ?, version = version + 1, changed_at = ?"
                        + " where tenant = ? and id = ? and version = ?",
                note.kind().name(),
                note.session(),
                note.text(),
                note.changedAt(),
                note.tenant(),
                note.id(),
                note.version());
        if (changed == 0) {
            throw WriteNote.changedMeanwhile();
        }
        return find(note.tenant(), note.id()).orElseThrow();
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        jdbc.update("delete from note where tenant = ? and id = ?", tenant, id);
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Kind.valueOf(row.getString(5)),
                Cells.findUuid(row, 6),
                row.getString(7),
                row.getInt(8),
                Cells.instant(row, 9),
                Cells.instant(row, 10));
    }
}
