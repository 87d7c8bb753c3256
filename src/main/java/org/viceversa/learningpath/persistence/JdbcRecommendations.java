package org.viceversa.learningpath.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.learningpath.Recommend;
import org.viceversa.learningpath.Recommendation;
import org.viceversa.learningpath.Recommendation.State;
import org.viceversa.learningpath.Recommendations;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** What people advise each other, in the table {@code learning_recommendation}. */
public final class JdbcRecommendations implements Recommendations {

    private static final String SELECT =
            "select id, tenant, pairing_id, from_id, to_id, offering_id, title, holding_id,"
                    + " certificate, why, state, reason, version, recommended_at, answered_at from learning_recommendation"
                    + " where tenant = ? and ";

    private final Jdbc jdbc;

    public JdbcRecommendations(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Recommendation> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "id = ?", JdbcRecommendations::read, tenant, id);
    }

    @Override
    public List<Recommendation> listFor(UUID tenant, UUID person) {
        return jdbc.list(
                SELECT + "(to_id = ? or from_id = ?) order by recommended_at desc, id",
                JdbcRecommendations::read,
                tenant,
                person,
                person);
    }

    @Override
    public void add(Recommendation one) {
        jdbc.update(
                "insert into learning_recommendation (id, tenant, pairing_id, from_id, to_id, offering_id, title,"
                        + " holding_id, certificate, why, state, reason, version, recommended_at, answered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.pairing(),
                one.from(),
                one.to(),
                one.offering(),
                one.title(),
                one.holding(),
                one.certificate(),
                one.why(),
                one.state().name(),
                one.reason(),
                one.version(),
                one.at(),
                one.answeredAt());
    }

    @Override
    public Recommendation save(Recommendation one) {
        int saved = jdbc.update(
                "update learning_recommendation set state = ?, reason = ?, answered_at = ?, version = ?"
                        + " where tenant = ? and id = ? and version = ?",
                one.state().name(),
                one.reason(),
                one.answeredAt(),
                one.version() + 1,
                one.tenant(),
                one.id(),
                one.version());
        if (saved == 0) {
            throw Recommend.changed();
        }
        return one.withVersion(one.version() + 1);
    }

    private static Recommendation read(ResultSet row) throws SQLException {
        return new Recommendation(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.uuid(row, 5),
                Cells.findUuid(row, 6),
                row.getString(7),
                Cells.findUuid(row, 8),
                row.getString(9),
                row.getString(10),
                State.valueOf(row.getString(11)),
                row.getString(12),
                row.getInt(13),
                Cells.instant(row, 14),
                Cells.findInstant(row, 15));
    }
}
