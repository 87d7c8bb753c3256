package org.viceversa.pairinground.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.pairinground.PairingSettings;
import org.viceversa.pairinground.PairingSettingsShelf;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.suitability.Reach;
import org.viceversa.suitability.Rule;
import org.viceversa.suitability.Weights;

/** Settings in the table {@code pairing_settings}; read whole or not at all, so they stand in one column. */
public final class JdbcPairingSettingsShelf implements PairingSettingsShelf {

    private final Jdbc jdbc;

    public JdbcPairingSettingsShelf(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    /** What stands in the column. */
    record Kept(
            Weights weights,
            Reach reach,
            int enoughMinutes,
            int coolOffDays,
            int menteesMost,
            int mentorsMost,
            int floor,
            @Nullable String floorReason,
            Set<Rule> dropped) {
        static Kept of(PairingSettings settings) {
            return new Kept(
                    settings.weights(),
                    settings.reach(),
                    settings.enoughMinutes(),
                    settings.coolOffDays(),
                    settings.menteesMost(),
                    settings.mentorsMost(),
                    settings.floor(),
                    settings.floorReason(),
                    settings.dropped());
        }

        PairingSettings toDomain(UUID tenant, UUID programme, int version) {
            return new PairingSettings(
                    programme,
                    tenant,
                    weights,
                    reach,
                    enoughMinutes,
                    coolOffDays,
                    menteesMost,
                    mentorsMost,
                    floor,
                    floorReason == null ? "" : floorReason,
                    dropped,
                    version);
        }
    }

    @Override
    public Optional<PairingSettings> find(UUID tenant, UUID programme) {
        return jdbc.find(
                "select settings, version from pairing_settings where tenant = ? and programme_id = ?",
                row -> RoundJson.read(row.getString(1), Kept.class).toDomain(tenant, programme, row.getInt(2)),
                tenant,
                programme);
    }

    @Override
    public boolean save(PairingSettings settings, UUID by, Instant at) {
        String text = RoundJson.write(Kept.of(settings));
        if (settings.version() == 1) {
            return jdbc.insertOrLeave(
                    "insert into pairing_settings (programme_id, tenant, settings, version, changed_by, changed_at)"
                            + " values (?, ?, ?, 1, ?, ?)",
                    settings.programme(),
                    settings.tenant(),
                    text,
                    by,
                    at);
        }
        return jdbc.update(
                        "update pairing_settings set settings = ?, version = ?, changed_by = ?, changed_at = ?"
                                + " where tenant = ? and programme_id = ? and version = ?",
                        text,
                        settings.version(),
                        by,
                        at,
                        settings.tenant(),
                        settings.programme(),
                        settings.version() - 1)
                == 1;
    }
}
