package org.viceversa.pairinground.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.PairingRound.Failure;
import org.viceversa.pairinground.PairingRound.State;
import org.viceversa.pairinground.PairingRounds;
import org.viceversa.pairinground.RoundReport;
import org.viceversa.pairinground.RoundWork;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.suitability.Criteria;

/** Rounds in the table {@code pairing_round}. */
public final class JdbcPairingRounds implements PairingRounds {

    private static final String SELECT = "select id, tenant, cycle_id, number, state, criteria, seed, inputs, based_on,"
            + " started_by, started_at, job, attempts, phase, percent, beat_at, ended_at, failure, decided_by,"
            + " decided_at, version from pairing_round where ";
    private static final String AT_WORK = "state in ('QUEUED', 'RUNNING')";

    private final Jdbc jdbc;

    public JdbcPairingRounds(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<PairingRound> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "tenant = ? and id = ?", JdbcPairingRounds::round, tenant, id);
    }

    @Override
    public Optional<PairingRound> findByJob(UUID job) {
        return jdbc.find(SELECT + "job = ?", JdbcPairingRounds::round, job);
    }

    @Override
    public List<PairingRound> listOf(UUID tenant, UUID cycle) {
        return jdbc.list(
                SELECT + "tenant = ? and cycle_id = ? order by number desc", JdbcPairingRounds::round, tenant, cycle);
    }

    @Override
    public List<PairingRound> listSilentSince(Instant before) {
        return jdbc.list(SELECT + AT_WORK + " and beat_at < ? order by beat_at, id", JdbcPairingRounds::round, before);
    }

    @Override
    public void add(PairingRound round) {
        boolean ours = jdbc.insertOrLeave(
                "insert into pairing_round (id, tenant, cycle_id, number, state, criteria, seed, inputs, based_on,"
                        + " started_by, started_at, job, attempts, phase, percent, beat_at, ended_at, failure,"
                        + " decided_by, decided_at, version, report)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                round.id(),
                round.tenant(),
                round.cycle(),
                round.number(),
                round.state().name(),
                RoundJson.write(round.criteria()),
                round.seed(),
                round.inputs(),
                round.basedOn(),
                round.startedBy(),
                round.startedAt(),
                round.work().job(),
                round.work().attempts(),
                round.work().phase(),
                round.work().percent(),
                round.work().beatAt(),
                round.endedAt(),
                round.failure().name(),
                round.decidedBy(),
                round.decidedAt(),
                round.version());
        if (!ours) {
            throw new Refused(
                    Kind.CONFLICT,
                    "changed-meanwhile",
                    "Somebody else started a round of this cycle at the same moment. Look at the list of rounds.");
        }
    }

    @Override
    public boolean save(PairingRound changed) {
        return jdbc.update(
                        "update pairing_round set state = ?, inputs = ?, job = ?, attempts = ?, phase = ?, percent = ?,"
                                + " beat_at = ?, ended_at = ?, failure = ?, decided_by = ?, decided_at = ?, version = ?"
                                + " where tenant = ? and id = ? and version = ?",
                        changed.state().name(),
                        changed.inputs(),
                        changed.work().job(),
                        changed.work().attempts(),
                        changed.work().phase(),
                        changed.work().percent(),
                        changed.work().beatAt(),
                        changed.endedAt(),
                        changed.failure().name(),
                        changed.decidedBy(),
                        changed.decidedAt(),
                        changed.version(),
                        changed.tenant(),
                        changed.id(),
                        changed.version() - 1)
                == 1;
    }

    @Override
    public boolean beat(UUID job, String phase, int percent, Instant now) {
        return jdbc.update(
                        "update pairing_round set phase = ?, percent = ?, beat_at = ? where job = ? and state = 'RUNNING'",
                        phase,
                        percent,
                        now,
                        job)
                == 1;
    }

    @Override
    public Optional<RoundReport> findReport(UUID tenant, UUID round) {
        return jdbc.find(
                        "select report from pairing_round where tenant = ? and id = ?",
                        row -> row.getString(1),
                        tenant,
                        round)
                .filter(text -> !text.isEmpty())
                .map(text -> RoundJson.read(text, RoundReport.class));
    }

    @Override
    public void saveReport(UUID tenant, UUID round, RoundReport report) {
        jdbc.update(
                "update pairing_round set report = ? where tenant = ? and id = ?",
                RoundJson.write(report),
                tenant,
                round);
    }

    private static PairingRound round(ResultSet row) throws SQLException {
        return new PairingRound(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                row.getInt(4),
                State.valueOf(row.getString(5)),
                RoundJson.read(row.getString(6), Criteria.class),
                row.getLong(7),
                row.getString(8),
                Cells.findUuid(row, 9),
                Cells.uuid(row, 10),
                Cells.instant(row, 11),
                new RoundWork(
                        Cells.uuid(row, 12), row.getInt(13), row.getString(14), row.getInt(15), Cells.instant(row, 16)),
                Cells.findInstant(row, 17),
                Failure.valueOf(row.getString(18)),
                Cells.findUuid(row, 19),
                Cells.findInstant(row, 20),
                row.getInt(21));
    }
}
