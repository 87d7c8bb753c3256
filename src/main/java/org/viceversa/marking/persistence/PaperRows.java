package org.viceversa.marking.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.grade.Grade;
import org.viceversa.grade.GradeSheet;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.Hands;
import org.viceversa.marking.Paper.Key;
import org.viceversa.marking.Paper.Lease;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.marking.Paper.Said;
import org.viceversa.marking.Paper.Terms;
import org.viceversa.marking.PaperEvent;
import org.viceversa.persistence.Cells;

/** Reads rows of {@code grading_paper} and {@code grading_event}. */
final class PaperRows {

    static final String PAPER =
            "id, tenant, activity_id, person_id, number, submission_id, attempt, submitted_at, words,"
                    + " state, extended_due_at, waiver, marker_id, held_by, held_until, sheet, grade, given_back, regrade,"
                    + " version";

    static final String EVENT = "id, tenant, paper_id, at, done_by, what, words, raw, penalised";

    private PaperRows() {}

    static Paper paper(ResultSet row) throws SQLException {
        Key key =
                new Key(Cells.uuid(row, 1), Cells.uuid(row, 2), Cells.uuid(row, 3), Cells.uuid(row, 4), row.getInt(5));
        Optional<UUID> submission = Cells.findUuid(row, 6);
        Optional<Lying> lying = submission.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lying(submission.get(), row.getInt(7), Cells.instant(row, 8), row.getInt(9)));
        Optional<UUID> holder = Cells.findUuid(row, 14);
        Optional<Lease> lease =
                holder.isEmpty() ? Optional.empty() : Optional.of(new Lease(holder.get(), Cells.instant(row, 15)));
        return new Paper(
                key,
                lying,
                MarkingState.valueOf(row.getString(10)),
                new Terms(Cells.findInstant(row, 11), Cells.findText(row, 12)),
                new Hands(Cells.findUuid(row, 13), lease),
                PaperJson.read(row.getString(16), GradeSheet.class),
                new Said(
                        Cells.findText(row, 17).map(text -> PaperJson.read(text, Grade.class)),
                        Cells.findText(row, 18).map(text -> PaperJson.read(text, Paper.GivenBack.class)),
                        Cells.findText(row, 19).map(text -> PaperJson.read(text, Paper.Regrade.class))),
                row.getInt(20));
    }

    static PaperEvent event(ResultSet row) throws SQLException {
        return new PaperEvent(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.instant(row, 4),
                Cells.findUuid(row, 5),
                PaperEvent.What.valueOf(row.getString(6)),
                row.getString(7),
                Optional.ofNullable(row.getBigDecimal(8)),
                Optional.ofNullable(row.getBigDecimal(9)));
    }
}
