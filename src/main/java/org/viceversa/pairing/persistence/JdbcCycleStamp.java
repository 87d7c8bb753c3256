package org.viceversa.pairing.persistence;

import java.util.UUID;
import org.viceversa.pairing.HeldGathering.CycleStamp;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Counts rows and versions: each change of a row makes its version one more. */
public final class JdbcCycleStamp implements CycleStamp {

    private static final String COUNT =
            "select cast(count(*) as varchar) || '/' || cast(coalesce(sum(version), 0) as" + " varchar) from ";

    private final Jdbc jdbc;

    public JdbcCycleStamp(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public String of(UUID tenant, UUID cycle) {
        return count("enrolment", tenant, cycle) + " " + count("pairing", tenant, cycle);
    }

    private String count(String table, UUID tenant, UUID cycle) {
        return jdbc.find(COUNT + table + " where tenant = ? and cycle_id = ?", row -> row.getString(1), tenant, cycle)
                .orElseThrow();
    }
}
