package org.viceversa.catalogue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.catalogue.OfferingRating;
import org.viceversa.catalogue.OfferingRatings;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** What people say of offerings, in the table {@code offering_rating}. */
public final class JdbcOfferingRatings implements OfferingRatings {

    private static final String SELECT =
            "select tenant, offering_id, person_id, stars, sentence, rated_at from offering_rating where tenant = ?"
                    + " and offering_id = ?";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcOfferingRatings(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<OfferingRating> find(UUID tenant, UUID offering, UUID person) {
        return jdbc.find(SELECT + " and person_id = ?", JdbcOfferingRatings::read, tenant, offering, person);
    }

    @Override
    public List<OfferingRating> listOf(UUID tenant, UUID offering) {
        return jdbc.list(SELECT + " order by sentence, stars", JdbcOfferingRatings::read, tenant, offering);
    }

    private record Summed(UUID offering, Sum sum) {}

    @Override
    public Map<UUID, Sum> sums(UUID tenant, Collection<UUID> offerings) {
        return jdbc
                .list(
                        "select offering_id, count(*), sum(stars) from offering_rating where tenant = ?"
                                + " and offering_id = any(?) group by offering_id",
                        row -> new Summed(Cells.uuid(row, 1), new Sum(row.getInt(2), row.getInt(3))),
                        tenant,
                        new Column("uuid", List.copyOf(offerings)))
                .stream()
                .collect(Collectors.toMap(Summed::offering, Summed::sum));
    }

    @Override
    public void save(OfferingRating rating) {
        transactions.run(() -> {
            int changed = jdbc.update(
                    "update offering_rating set stars = ?, sentence = ?, rated_at = ? where tenant = ?"
                            + " and offering_id = ? and person_id = ?",
                    rating.stars(),
                    rating.sentence(),
                    rating.at(),
                    rating.tenant(),
                    rating.offering(),
                    rating.person());
            if (changed == 0) {
                jdbc.insertOrLeave(
                        "insert into offering_rating (tenant, offering_id, person_id, stars, sentence, rated_at)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        rating.tenant(),
                        rating.offering(),
                        rating.person(),
                        rating.stars(),
                        rating.sentence(),
                        rating.at());
            }
        });
    }

    @Override
    public void remove(UUID tenant, UUID offering, UUID person) {
        jdbc.update(
                "delete from offering_rating where tenant = ? and offering_id = ? and person_id = ?",
                tenant,
                offering,
                person);
    }

    private static OfferingRating read(ResultSet row) throws SQLException {
        return new OfferingRating(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                row.getInt(4),
                row.getString(5),
                Cells.instant(row, 6));
    }
}
