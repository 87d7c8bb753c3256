package org.viceversa.pulse.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.PairTurns;

/** States of pairs out of their histories, the table {@code pairing_event}; of many pairs with one statement. */
public final class JdbcPairTurns implements PairTurns {

    private final Jdbc jdbc;

    public JdbcPairTurns(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    private record Row(UUID pairing, Turn turn) {}

    @Override
    public Map<UUID, List<Turn>> listOf(UUID tenant, Collection<UUID> pairings) {
        return jdbc
                .list(
                        "select pairing_id, state, done_at from pairing_event where tenant = ? and pairing_id = any(?)"
                                + " order by done_at, id",
                        row -> new Row(
                                Cells.uuid(row, 1), new Turn(State.valueOf(row.getString(2)), Cells.instant(row, 3))),
                        tenant,
                        new Column("uuid", List.copyOf(pairings)))
                .stream()
                .collect(Collectors.groupingBy(Row::pairing, Collectors.mapping(Row::turn, Collectors.toList())));
    }
}
