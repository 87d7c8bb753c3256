package org.viceversa.mentoringsession.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.viceversa.mentoringsession.AgendaEdit;
import org.viceversa.mentoringsession.AgendaEdits;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Programmes' own words for agendas in the table {@code agenda_edit}; lines are divided by line breaks. */
public final class JdbcAgendaEdits implements AgendaEdits {

    private static final String LINE = "\n";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcAgendaEdits(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public List<AgendaEdit> list(UUID tenant, UUID programme) {
        return jdbc.list(
                "select tenant, programme_id, agenda, title, senior_lines, junior_lines, hidden, version, changed_at"
                        + " from agenda_edit where tenant = ? and programme_id = ? order by agenda",
                JdbcAgendaEdits::read,
                tenant,
                programme);
    }

    @Override
    public AgendaEdit save(AgendaEdit edit) {
        return transactions.call(() -> {
            boolean ours = edit.version() == 0 ? insert(edit) : update(edit);
            if (!ours) {
                throw new Refused(
                        Kind.CONFLICT,
                        "agenda-changed",
                        "Somebody else changed this agenda while you were at it. Compare both; what you typed is still"
                                + " there.");
            }
            return new AgendaEdit(
                    edit.tenant(),
                    edit.programme(),
                    edit.key(),
                    edit.title(),
                    edit.senior(),
                    edit.junior(),
                    edit.hidden(),
                    edit.version() + 1,
                    edit.changedAt());
        });
    }

    private boolean insert(AgendaEdit edit) {
        return jdbc.insertOrLeave(
                "insert into agenda_edit (tenant, programme_id, agenda, title, senior_lines, junior_lines, hidden,"
                        + " version, changed_at) values (?, ?, ?, ?, ?, ?, ?, 1, ?)",
                edit.tenant(),
                edit.programme(),
                edit.key(),
                edit.title(),
                String.join(LINE, edit.senior()),
                String.join(LINE, edit.junior()),
                edit.hidden(),
                edit.changedAt());
    }

    private boolean update(AgendaEdit edit) {
        return jdbc.update(
                        "update agenda_edit set title = ?, senior_lines = ?, junior_lines = ?, hidden = ?, changed_at = ?,"
                                + " version = version + 1"
                                + " where tenant = ? and programme_id = ? and agenda = ? and version = ?",
                        edit.title(),
                        String.join(LINE, edit.senior()),
                        String.join(LINE, edit.junior()),
                        edit.hidden(),
                        edit.changedAt(),
                        edit.tenant(),
                        edit.programme(),
                        edit.key(),
                        edit.version())
                == 1;
    }

    private static AgendaEdit read(ResultSet row) throws SQLException {
        return new AgendaEdit(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                row.getString(3),
                row.getString(4),
                lines(row.getString(5)),
                lines(row.getString(6)),
                row.getBoolean(7),
                row.getInt(8),
                Cells.instant(row, 9));
    }

    private static List<String> lines(String kept) {
        return Arrays.stream(kept.split(LINE)).filter(one -> !one.isEmpty()).toList();
    }
}
