package org.viceversa.skills.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.AssessmentRequest;
import org.viceversa.skills.AssessmentRequest.State;
import org.viceversa.skills.AssessmentRequests;

/** Requests to assess in the table {@code skill_assessment_request}. */
public final class JdbcAssessmentRequests implements AssessmentRequests {

    private static final String COLUMNS =
            "id, tenant, asker_id, asked_id, skill_id, course_id, source, message, state, reason, asked_at, answered_at,"
                    + " assessment_id, version";
    private static final String SELECT = "select " + COLUMNS + " from skill_assessment_request where tenant = ? ";
    private static final String NEWEST = " order by asked_at desc, id limit ?";

    private final Jdbc jdbc;

    public JdbcAssessmentRequests(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<AssessmentRequest> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "and id = ?", JdbcAssessmentRequests::request, tenant, id);
    }

    @Override
    public List<AssessmentRequest> listFrom(UUID tenant, UUID asker, int limit) {
        return jdbc.list(SELECT + "and asker_id = ?" + NEWEST, JdbcAssessmentRequests::request, tenant, asker, limit);
    }

    @Override
    public List<AssessmentRequest> holdFrom(UUID tenant, UUID asker, int limit) {
        jdbc.find("select 1 from person where tenant = ? and id = ? for update", row -> true, tenant, asker);
        return listFrom(tenant, asker, limit);
    }

    @Override
    public List<AssessmentRequest> listTo(UUID tenant, UUID asked, int limit) {
        return jdbc.list(SELECT + "and asked_id = ?" + NEWEST, JdbcAssessmentRequests::request, tenant, asked, limit);
    }

    @Override
    public void add(AssessmentRequest request) {
        jdbc.update(
                "insert into skill_assessment_request (" + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                request.id(),
                request.tenant(),
                request.asker(),
                request.asked(),
                request.skill(),
                request.course(),
                request.source().name(),
                request.message(),
                request.state().name(),
                request.reason(),
                request.askedAt(),
                request.answeredAt(),
                request.assessment(),
                request.version());
    }

    @Override
    public void save(AssessmentRequest request) {
        int changed = jdbc.update(
                "update skill_assessment_request set state = ?, reason = ?, answered_at = ?, assessment_id = ?,"
                        + " version = ? where tenant = ? and id = ? and version = ?",
                request.state().name(),
                request.reason(),
                request.answeredAt(),
                request.assessment(),
                request.version(),
                request.tenant(),
                request.id(),
                request.version() - 1);
        if (changed == 0) {
            throw new Refused(
                    Kind.CONFLICT, "request-answered", "This request was answered or taken back in the meantime.");
        }
    }

    private static AssessmentRequest request(ResultSet row) throws SQLException {
        return new AssessmentRequest(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.uuid(row, 5),
                Cells.findUuid(row, 6),
                Assessment.Source.valueOf(row.getString(7)),
                row.getString(8),
                State.valueOf(row.getString(9)),
                row.getString(10),
                Cells.instant(row, 11),
                Cells.findInstant(row, 12),
                Cells.findUuid(row, 13),
                row.getInt(14));
    }
}
