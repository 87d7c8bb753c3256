package org.viceversa.marking.persistence;

import java.util.UUID;
import org.viceversa.activity.UngradedWork;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Looks for it in the table {@code grading_paper}. */
public final class JdbcUngradedWork implements UngradedWork {

    private final Jdbc jdbc;

    public JdbcUngradedWork(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public boolean lies(UUID tenant, UUID activity) {
        return jdbc.find(
                        "select 1 from grading_paper where tenant = ? and activity_id = ?"
                                + " and submission_id is not null and released is null limit 1",
                        row -> true,
                        tenant,
                        activity)
                .isPresent();
    }
}
