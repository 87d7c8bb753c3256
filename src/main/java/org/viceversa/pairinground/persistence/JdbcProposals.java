package org.viceversa.pairinground.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.viceversa.pairinground.ProposalEdit.Kind;
import org.viceversa.pairinground.ProposalEdit.Noted;
import org.viceversa.pairinground.Proposals;
import org.viceversa.pairinground.ProposedPair;
import org.viceversa.pairinground.Unplaced;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.PairingScore;
import org.viceversa.suitability.RoundQuality;

/** What rounds propose, in the tables {@code pairing_proposal}, {@code pairing_unplaced} and two more; in whole sets. */
public final class JdbcProposals implements Proposals {

    private static final String PAIRS = "select mentor_id, mentee_id, mentor_enrolment, mentee_enrolment, total, teach,"
            + " give, exchange, availability, language, difference, preference, locked, by_hand, reason, broken"
            + " from pairing_proposal p where p.tenant = ? and p.round_id = ? ";
    private static final String IN_ORDER = "order by total desc, mentor_id, mentee_id";

    private final Jdbc jdbc;
    private final PairingBlocks blocks;

    public JdbcProposals(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
        blocks = new PairingBlocks(jdbc);
    }

    @Override
    public List<ProposedPair> listPairs(UUID tenant, UUID round) {
        return jdbc.list(PAIRS + IN_ORDER, ProposalRows::pair, tenant, round);
    }

    @Override
    public List<Unplaced> listUnplaced(UUID tenant, UUID round) {
        return jdbc.list(
                "select person_id, side, enrolment_id, reason, candidates, excluded, relief from pairing_unplaced u"
                        + " where u.tenant = ? and u.round_id = ? and not exists (select 1 from pairing_proposal p"
                        + " where p.round_id = u.round_id and u.person_id = p.mentor_id)"
                        + " and not exists (select 1 from pairing_proposal p"
                        + " where p.round_id = u.round_id and u.person_id = p.mentee_id)"
                        + " order by person_id, side",
                ProposalRows::unplaced,
                tenant,
                round);
    }

    @Override
    public Optional<ProposedPair> findPair(UUID tenant, UUID round, PairKey key) {
        return jdbc.find(
                PAIRS + "and mentor_id = ? and mentee_id = ?",
                ProposalRows::pair,
                tenant,
                round,
                key.mentor(),
                key.mentee());
    }

    @Override
    public List<ProposedPair> listPairsOf(UUID tenant, UUID round, Collection<UUID> people) {
        Column ids = new Column("uuid", List.copyOf(people));
        return jdbc.list(
                PAIRS + "and (mentor_id = any(?) or mentee_id = any(?)) " + IN_ORDER,
                ProposalRows::pair,
                tenant,
                round,
                ids,
                ids);
    }

    @Override
    public RoundQuality qualityOf(UUID tenant, UUID round) {
        return jdbc.find(
                        "select count(distinct mentor_id), count(distinct mentee_id), count(*),"
                                + " coalesce(min(total), 0), coalesce(sum(total), 0) from pairing_proposal"
                                + " where tenant = ? and round_id = ?",
                        row -> RoundQuality.of(
                                row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getLong(5)),
                        tenant,
                        round)
                .orElse(RoundQuality.NOTHING);
    }

    @Override
    public void addPairs(UUID tenant, UUID round, Collection<ProposedPair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        List<ProposedPair> all = List.copyOf(pairs);
        jdbc.update(
                "insert into pairing_proposal (round_id, tenant, mentor_id, mentee_id, mentor_enrolment,"
                        + " mentee_enrolment, total, teach, give, exchange, availability, language, difference,"
                        + " preference, locked, by_hand, reason, broken) select cast(? as uuid), cast(? as uuid), t.*"
                        + " from unnest(cast(? as uuid array), cast(? as uuid array), cast(? as uuid array),"
                        + " cast(? as uuid array), cast(? as int array), cast(? as int array), cast(? as int array),"
                        + " cast(? as int array), cast(? as int array), cast(? as int array), cast(? as int array),"
                        + " cast(? as int array), cast(? as boolean array), cast(? as boolean array),"
                        + " cast(? as varchar array), cast(? as varchar array)) as t(a, b, c, d, e, f, g, h, i, j, k, l,"
                        + " m, n, o, p)",
                round,
                tenant,
                Column.of("uuid", all, pair -> pair.key().mentor()),
                Column.of("uuid", all, pair -> pair.key().mentee()),
                Column.of("uuid", all, ProposedPair::mentorEnrolment),
                Column.of("uuid", all, ProposedPair::menteeEnrolment),
                score(all, PairingScore::total),
                score(all, PairingScore::teach),
                score(all, PairingScore::give),
                score(all, PairingScore::exchange),
                score(all, PairingScore::availability),
                score(all, PairingScore::language),
                score(all, PairingScore::difference),
                score(all, PairingScore::preference),
                Column.of("boolean", all, ProposedPair::locked),
                Column.of("boolean", all, ProposedPair::byHand),
                Column.of("varchar", all, ProposedPair::reason),
                Column.of("varchar", all, pair -> ProposalRows.joined(pair.broken())));
    }

    private static Column score(List<ProposedPair> pairs, ToIntFunction<PairingScore> part) {
        return Column.of("int", pairs, pair -> part.applyAsInt(pair.score()));
    }

    @Override
    public void removePairs(UUID tenant, UUID round, Collection<PairKey> keys) {
        for (PairKey key : keys) {
            jdbc.update(
                    "delete from pairing_proposal where tenant = ? and round_id = ? and mentor_id = ? and mentee_id = ?",
                    tenant,
                    round,
                    key.mentor(),
                    key.mentee());
        }
    }

    @Override
    public void addUnplaced(UUID tenant, UUID round, Collection<Unplaced> people) {
        if (people.isEmpty()) {
            return;
        }
        List<Unplaced> all = List.copyOf(people);
        jdbc.update(
                "insert into pairing_unplaced (round_id, tenant, person_id, side, enrolment_id, reason, candidates,"
                        + " excluded, relief) select cast(? as uuid), cast(? as uuid), t.* from unnest("
                        + "cast(? as uuid array), cast(? as varchar array), cast(? as uuid array),"
                        + " cast(? as varchar array), cast(? as int array), cast(? as varchar array),"
                        + " cast(? as varchar array)) as t(person_id, side, c, d, e, f, g) where not exists"
                        + " (select 1 from pairing_unplaced u where u.round_id = ? and u.person_id = t.person_id"
                        + " and u.side = t.side)",
                round,
                tenant,
                Column.of("uuid", all, Unplaced::person),
                Column.of("varchar", all, one -> one.side().name()),
                Column.of("uuid", all, Unplaced::enrolment),
                Column.of("varchar", all, one -> one.reason().name()),
                Column.of("int", all, Unplaced::candidates),
                Column.of("varchar", all, one -> ProposalRows.excluded(one.excluded())),
                Column.of("varchar", all, ProposalRows::relief),
                round);
    }

    @Override
    public void addEdit(UUID tenant, UUID round, Noted edit) {
        jdbc.update(
                "insert into pairing_edit (id, round_id, tenant, version, kind, mentor_id, mentee_id, reason, done_by,"
                        + " done_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                edit.id(),
                round,
                tenant,
                edit.version(),
                edit.kind().name(),
                edit.pair().mentor(),
                edit.pair().mentee(),
                edit.reason(),
                edit.by(),
                edit.at());
    }

    @Override
    public List<Noted> listEdits(UUID tenant, UUID round) {
        return jdbc.list(
                "select id, version, kind, mentor_id, mentee_id, reason, done_by, done_at from pairing_edit"
                        + " where tenant = ? and round_id = ? order by version, id",
                row -> new Noted(
                        Cells.uuid(row, 1),
                        row.getInt(2),
                        Kind.valueOf(row.getString(3)),
                        new PairKey(Cells.uuid(row, 4), Cells.uuid(row, 5)),
                        row.getString(6),
                        Cells.uuid(row, 7),
                        Cells.instant(row, 8)),
                tenant,
                round);
    }

    @Override
    public Map<PairKey, String> listBlocks(UUID tenant, UUID cycle) {
        return blocks.list(tenant, cycle);
    }

    @Override
    public void block(UUID tenant, UUID cycle, PairKey key, Noted why) {
        blocks.add(tenant, cycle, key, why);
    }

    @Override
    public void unblock(UUID tenant, UUID cycle, PairKey key) {
        blocks.remove(tenant, cycle, key);
    }
}
