package org.viceversa.tuition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Money;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.PolicyTerms;
import org.viceversa.tuition.TuitionFigure;
import org.viceversa.tuition.TuitionFigure.Topic;
import org.viceversa.tuition.TuitionPolicies;
import org.viceversa.tuition.TuitionPolicy;

/** Policies in the table {@code tuition_policy}, and the law's figures in {@code tuition_figure}. */
public final class JdbcTuitionPolicies implements TuitionPolicies {

    private static final UUID EVERYBODY = new UUID(0, 0);
    private static final String SELECT =
            "select p.id, p.tenant, p.version, p.name, p.terms, p.made_by, p.made_at from tuition_policy p where p.tenant = ?";
    private static final String FIGURES =
            "select jurisdiction, topic, tax_year, amount_minor, currency, words, source, checked_on from tuition_figure"
                    + " where tenant = ? order by jurisdiction, topic, tax_year";

    private final Jdbc jdbc;

    public JdbcTuitionPolicies(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public List<TuitionPolicy> listNewest(UUID tenant) {
        return jdbc.list(
                SELECT + " and p.version = (select max(o.version) from tuition_policy o where o.id = p.id)"
                        + " order by p.name, p.id",
                JdbcTuitionPolicies::policy,
                tenant);
    }

    @Override
    public List<TuitionPolicy> listVersions(UUID tenant, UUID policy) {
        return jdbc.list(SELECT + " and p.id = ? order by p.version desc", JdbcTuitionPolicies::policy, tenant, policy);
    }

    @Override
    public Optional<TuitionPolicy> find(UUID tenant, UUID policy, int version) {
        return jdbc.find(
                SELECT + " and p.id = ? and p.version = ?", JdbcTuitionPolicies::policy, tenant, policy, version);
    }

    @Override
    public void add(TuitionPolicy policy) {
        jdbc.update(
                "insert into tuition_policy (id, tenant, version, name, terms, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                policy.id(),
                policy.tenant(),
                policy.version(),
                policy.name(),
                TuitionJson.write(policy.terms()),
                policy.madeBy(),
                policy.madeAt());
    }

    @Override
    public List<TuitionFigure> listFigures(UUID tenant) {
        List<TuitionFigure> own = jdbc.list(FIGURES, JdbcTuitionPolicies::figure, tenant);
        List<TuitionFigure> all = new ArrayList<>(own);
        jdbc.list(FIGURES, JdbcTuitionPolicies::figure, EVERYBODY).stream()
                .filter(common -> own.stream().noneMatch(common::isSameAs))
                .forEach(all::add);
        return all;
    }

    @Override
    public void save(UUID tenant, TuitionFigure one) {
        jdbc.update(
                "delete from tuition_figure where tenant = ? and jurisdiction = ? and topic = ? and tax_year = ?",
                tenant,
                one.jurisdiction(),
                one.topic().name(),
                one.year());
        jdbc.update(
                "insert into tuition_figure (tenant, jurisdiction, topic, tax_year, amount_minor, currency, words, source,"
                        + " checked_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                tenant,
                one.jurisdiction(),
                one.topic().name(),
                one.year(),
                one.amount().map(Money::minor),
                one.amount().map(amount -> amount.currency().getCurrencyCode()),
                one.words(),
                one.source(),
                one.checkedOn());
    }

    private static TuitionPolicy policy(ResultSet row) throws SQLException {
        return new TuitionPolicy(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                row.getInt(3),
                row.getString(4),
                TuitionJson.read(row.getString(5), PolicyTerms.class),
                Cells.uuid(row, 6),
                Cells.instant(row, 7));
    }

    private static TuitionFigure figure(ResultSet row) throws SQLException {
        long minor = row.getLong(4);
        Optional<String> currency = Cells.findText(row, 5);
        return new TuitionFigure(
                row.getString(1),
                Topic.valueOf(row.getString(2)),
                row.getInt(3),
                currency.map(code -> new Money(minor, Currency.getInstance(code))),
                row.getString(6),
                row.getString(7),
                Cells.date(row, 8));
    }
}
