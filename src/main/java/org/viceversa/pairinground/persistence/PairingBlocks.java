package org.viceversa.pairinground.persistence;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.pairinground.ProposalEdit.Noted;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.suitability.PairKey;

/** Whom staff keeps apart in a cycle, in the table {@code pairing_block}. */
final class PairingBlocks {

    private final Jdbc jdbc;

    PairingBlocks(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    private record Block(PairKey key, String reason) {}

    Map<PairKey, String> list(UUID tenant, UUID cycle) {
        return jdbc
                .list(
                        "select mentor_id, mentee_id, reason from pairing_block where tenant = ? and cycle_id = ?",
                        row -> new Block(new PairKey(Cells.uuid(row, 1), Cells.uuid(row, 2)), row.getString(3)),
                        tenant,
                        cycle)
                .stream()
                .collect(Collectors.toMap(Block::key, Block::reason));
    }

    void add(UUID tenant, UUID cycle, PairKey key, Noted why) {
        boolean ours = jdbc.insertOrLeave(
                "insert into pairing_block (cycle_id, mentor_id, mentee_id, tenant, reason, blocked_by, blocked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                cycle,
                key.mentor(),
                key.mentee(),
                tenant,
                why.reason(),
                why.by(),
                why.at());
        if (!ours) {
            jdbc.update(
                    "update pairing_block set reason = ?, blocked_by = ?, blocked_at = ?"
                            + " where tenant = ? and cycle_id = ? and mentor_id = ? and mentee_id = ?",
                    why.reason(),
                    why.by(),
                    why.at(),
                    tenant,
                    cycle,
                    key.mentor(),
                    key.mentee());
        }
    }

    void remove(UUID tenant, UUID cycle, PairKey key) {
        jdbc.update(
                "delete from pairing_block where tenant = ? and cycle_id = ? and mentor_id = ? and mentee_id = ?",
                tenant,
                cycle,
                key.mentor(),
                key.mentee());
    }
}
