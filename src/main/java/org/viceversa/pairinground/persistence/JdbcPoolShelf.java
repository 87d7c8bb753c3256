package org.viceversa.pairinground.persistence;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairinground.PoolShelf;
import org.viceversa.pairinground.RoundInputs;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** The people of rounds in the table {@code pairing_pool}, packed. */
public final class JdbcPoolShelf implements PoolShelf {

    private final Jdbc jdbc;

    public JdbcPoolShelf(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public void add(UUID tenant, UUID round, RoundInputs inputs) {
        jdbc.update(
                "insert into pairing_pool (round_id, tenant, content) values (?, ?, ?)",
                round,
                tenant,
                PackedPool.write(inputs));
    }

    @Override
    public Optional<RoundInputs> find(UUID tenant, UUID round) {
        return jdbc.find(
                "select content from pairing_pool where tenant = ? and round_id = ?",
                row -> PackedPool.read(row.getBytes(1)),
                tenant,
                round);
    }
}
