package org.viceversa.mentorship.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.AgreementTerms;
import org.viceversa.mentorship.AgreementTerms.Exchange;
import org.viceversa.mentorship.MentoringAgreement;
import org.viceversa.mentorship.MentoringAgreements;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Agreements in the table {@code mentoring_agreement}, a row for each version. */
public final class JdbcMentoringAgreements implements MentoringAgreements {

    private static final String UNSIGNED = "mentor_signed_at is null and mentee_signed_at is null";

    private final Jdbc jdbc;

    public JdbcMentoringAgreements(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public List<MentoringAgreement> listOf(UUID tenant, UUID pairing) {
        return jdbc.list(
                "select tenant, pairing_id, number, revision, mentor_teaches, mentor_learns, mentee_teaches,"
                        + " mentee_learns, confidentiality, boundaries, cadence_days, channel, no_show, stopping,"
                        + " written_by, written_at, mentor_signed_at, mentee_signed_at from mentoring_agreement"
                        + " where tenant = ? and pairing_id = ? order by number",
                JdbcMentoringAgreements::version,
                tenant,
                pairing);
    }

    @Override
    public Map<UUID, Integer> listCadences(UUID tenant, Collection<UUID> pairings) {
        Map<UUID, Integer> days = new HashMap<>();
        if (!pairings.isEmpty()) {
            jdbc.list(
                    "select pairing_id, cadence_days from mentoring_agreement where tenant = ? and pairing_id = any(?)"
                            + " and mentor_signed_at is not null and mentee_signed_at is not null order by number",
                    row -> days.put(Cells.uuid(row, 1), row.getInt(2)),
                    tenant,
                    new Column("uuid", List.copyOf(pairings)));
        }
        return days;
    }

    private static MentoringAgreement version(ResultSet row) throws SQLException {
        return new MentoringAgreement(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                row.getInt(3),
                row.getInt(4),
                new AgreementTerms(
                        new Exchange(row.getString(5), row.getString(6)),
                        new Exchange(row.getString(7), row.getString(8)),
                        row.getString(9),
                        row.getString(10),
                        row.getInt(11),
                        row.getString(12),
                        row.getString(13),
                        row.getString(14)),
                Side.valueOf(row.getString(15)),
                Cells.instant(row, 16),
                signed(Cells.findInstant(row, 17), Cells.findInstant(row, 18)));
    }

    private static Map<Side, Instant> signed(Optional<Instant> mentor, Optional<Instant> mentee) {
        Map<Side, Instant> signed = new EnumMap<>(Side.class);
        mentor.ifPresent(at -> signed.put(Side.MENTOR, at));
        mentee.ifPresent(at -> signed.put(Side.MENTEE, at));
        return signed;
    }

    @Override
    public boolean add(MentoringAgreement one) {
        AgreementTerms terms = one.terms();
        return jdbc.insertOrLeave(
                "insert into mentoring_agreement (tenant, pairing_id, number, revision, mentor_teaches, mentor_learns,"
                        + " mentee_teaches, mentee_learns, confidentiality, boundaries, cadence_days, channel, no_show,"
                        + " stopping, written_by, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.tenant(),
                one.pairing(),
                one.number(),
                one.revision(),
                terms.mentor().teaches(),
                terms.mentor().learns(),
                terms.mentee().teaches(),
                terms.mentee().learns(),
                terms.confidentiality(),
                terms.boundaries(),
                terms.cadenceDays(),
                terms.channel(),
                terms.noShow(),
                terms.stopping(),
                one.writtenBy().name(),
                one.writtenAt());
    }

    @Override
    public boolean rewrite(MentoringAgreement one) {
        AgreementTerms terms = one.terms();
        return jdbc.update(
                        "update mentoring_agreement set revision = ?, mentor_teaches = ?, mentor_learns = ?,"
                                + " mentee_teaches = ?, mentee_learns = ?, confidentiality = ?, boundaries = ?,"
                                + " cadence_days = ?, channel = ?, no_show = ?, stopping = ?, written_by = ?,"
                                + " written_at = ? where tenant = ? and pairing_id = ? and number = ? and revision = ?"
                                + " and " + UNSIGNED,
                        one.revision(),
                        terms.mentor().teaches(),
                        terms.mentor().learns(),
                        terms.mentee().teaches(),
                        terms.mentee().learns(),
                        terms.confidentiality(),
                        terms.boundaries(),
                        terms.cadenceDays(),
                        terms.channel(),
                        terms.noShow(),
                        terms.stopping(),
                        one.writtenBy().name(),
                        one.writtenAt(),
                        one.tenant(),
                        one.pairing(),
                        one.number(),
                        one.revision() - 1)
                == 1;
    }

    @Override
    public boolean sign(MentoringAgreement one, Side side) {
        String column = side == Side.MENTOR ? "mentor_signed_at" : "mentee_signed_at";
        return jdbc.update(
                        "update mentoring_agreement set " + column + " = coalesce(" + column + ", ?)"
                                + " where tenant = ? and pairing_id = ? and number = ? and revision = ?",
                        Optional.ofNullable(one.signed().get(side)).orElseThrow(),
                        one.tenant(),
                        one.pairing(),
                        one.number(),
                        one.revision())
                == 1;
    }

    @Override
    public boolean remove(MentoringAgreement one) {
        return jdbc.update(
                        "delete from mentoring_agreement where tenant = ? and pairing_id = ? and number = ?"
                                + " and revision = ? and " + UNSIGNED,
                        one.tenant(),
                        one.pairing(),
                        one.number(),
                        one.revision())
                == 1;
    }
}
