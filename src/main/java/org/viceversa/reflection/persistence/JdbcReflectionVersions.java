package org.viceversa.reflection.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.ReflectionVersion;
import org.viceversa.reflection.ReflectionVersions;

/** How reflections stood before, in the table {@code reflection_version}. */
public final class JdbcReflectionVersions implements ReflectionVersions {

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcReflectionVersions(Transactions transactions) {
        this.transactions = transactions;
        jdbc = new Jdbc(transactions);
    }

    @Override
    public List<ReflectionVersion.Head> listOf(UUID tenant, UUID reflection) {
        return jdbc.list(
                "select number, written_at, words from reflection_version where tenant = ? and reflection_id = ?"
                        + " order by number desc",
                row -> new ReflectionVersion.Head(row.getInt(1), Cells.instant(row, 2), row.getInt(3)),
                tenant,
                reflection);
    }

    @Override
    public Optional<ReflectionVersion> find(UUID tenant, UUID reflection, int number) {
        return jdbc.find(
                "select written_at, words, answers from reflection_version where tenant = ? and reflection_id = ?"
                        + " and number = ?",
                row -> new ReflectionVersion(
                        reflection,
                        tenant,
                        number,
                        Cells.instant(row, 1),
                        row.getInt(2),
                        WritingJson.read(row.getString(3), WritingJson.TEXTS)),
                tenant,
                reflection,
                number);
    }

    @Override
    public void add(ReflectionVersion one) {
        transactions.run(() -> {
            jdbc.insertOrLeave(
                    "insert into reflection_version (reflection_id, tenant, number, written_at, words, answers)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    one.reflection(),
                    one.tenant(),
                    one.number(),
                    one.writtenAt(),
                    one.words(),
                    WritingJson.write(one.answers()));
            List<ReflectionVersion.Head> all = listOf(one.tenant(), one.reflection());
            if (all.size() > ReflectionVersion.MOST) {
                jdbc.update(
                        "delete from reflection_version where tenant = ? and reflection_id = ? and number < ?",
                        one.tenant(),
                        one.reflection(),
                        all.get(ReflectionVersion.MOST - 1).number());
            }
        });
    }
}
