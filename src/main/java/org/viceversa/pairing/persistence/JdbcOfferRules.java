package org.viceversa.pairing.persistence;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.OfferRules;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Which side is asked first, in the table {@code pairing_offer_rule}. */
public final class JdbcOfferRules implements OfferRules {

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcOfferRules(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Side> findFirst(UUID tenant, UUID programme) {
        return jdbc.find(
                "select asked_first from pairing_offer_rule where tenant = ? and programme_id = ?",
                row -> Side.valueOf(row.getString(1)),
                tenant,
                programme);
    }

    @Override
    public void save(UUID tenant, UUID programme, Side first) {
        transactions.run(() -> {
            boolean ours = jdbc.insertOrLeave(
                    "insert into pairing_offer_rule (tenant, programme_id, asked_first) values (?, ?, ?)",
                    tenant,
                    programme,
                    first.name());
            if (!ours) {
                jdbc.update(
                        "update pairing_offer_rule set asked_first = ? where tenant = ? and programme_id = ?",
                        first.name(),
                        tenant,
                        programme);
            }
        });
    }
}
