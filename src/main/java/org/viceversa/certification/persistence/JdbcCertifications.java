package org.viceversa.certification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.catalogue.Money;
import org.viceversa.certification.Certification;
import org.viceversa.certification.Certification.Category;
import org.viceversa.certification.Certification.Meetings;
import org.viceversa.certification.Certifications;
import org.viceversa.certification.KeepCertifications;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** The issuers' rules in the tables {@code certification} and {@code certification_category}. */
public final class JdbcCertifications implements Certifications {

    private static final String COLUMNS = "id, tenant, issuer, name, unit, cycle_months, required, carry_over_most,"
            + " fee_minor, fee_currency, grace_days, meetings_category, meetings_per_hour, source, checked_on, retired,"
            + " version";
    private static final String SELECT = "select " + COLUMNS + " from certification where tenant = ?";
    private static final String CATEGORIES =
            "select certification_id, code, name, least, most from certification_category where tenant = ?";

    private final Jdbc jdbc;

    public JdbcCertifications(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    private record Of(UUID certification, Category category) {}

    @Override
    public List<Certification> list(UUID tenant) {
        Map<UUID, List<Category>> categories = jdbc
                .list(CATEGORIES + " order by certification_id, position", JdbcCertifications::category, tenant)
                .stream()
                .collect(Collectors.groupingBy(
                        Of::certification, Collectors.mapping(Of::category, Collectors.toList())));
        return jdbc.list(
                SELECT + " order by issuer, name, id",
                row -> read(row, categories.getOrDefault(Cells.uuid(row, 1), List.of())),
                tenant);
    }

    @Override
    public Optional<Certification> find(UUID tenant, UUID id) {
        List<Category> categories = jdbc
                .list(
                        CATEGORIES + " and certification_id = ? order by position",
                        JdbcCertifications::category,
                        tenant,
                        id)
                .stream()
                .map(Of::category)
                .toList();
        return jdbc.find(SELECT + " and id = ?", row -> read(row, categories), tenant, id);
    }

    @Override
    public void add(Certification one) {
        jdbc.update(
                "insert into certification (" + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.issuer(),
                one.name(),
                one.unit(),
                one.cycleMonths(),
                one.required(),
                one.carryOverMost(),
                one.fee().map(Money::minor),
                one.fee().map(fee -> fee.currency().getCurrencyCode()),
                one.graceDays(),
                one.meetings().map(Meetings::category),
                one.meetings().map(Meetings::perHour),
                one.source(),
                one.checkedOn(),
                one.retired(),
                one.version());
        addCategories(one);
    }

    @Override
    public Certification save(Certification one) {
        int changed = jdbc.update(
                "update certification set issuer = ?, name = ?, unit = ?, cycle_months = ?, required = ?,"
                        + " carry_over_most = ?, fee_minor = ?, fee_currency = ?, grace_days = ?, meetings_category = ?,"
                        + " meetings_per_hour = ?, source = ?, checked_on = ?, retired = ?, version = version + 1"
                        + " where tenant = ? and id = ? and version = ?",
                one.issuer(),
                one.name(),
                one.unit(),
                one.cycleMonths(),
                one.required(),
                one.carryOverMost(),
                one.fee().map(Money::minor),
                one.fee().map(fee -> fee.currency().getCurrencyCode()),
                one.graceDays(),
                one.meetings().map(Meetings::category),
                one.meetings().map(Meetings::perHour),
                one.source(),
                one.checkedOn(),
                one.retired(),
                one.tenant(),
                one.id(),
                one.version());
        if (changed == 0) {
            throw KeepCertifications.changed();
        }
        jdbc.update(
                "delete from certification_category where tenant = ? and certification_id = ?", one.tenant(), one.id());
        addCategories(one);
        return find(one.tenant(), one.id()).orElseThrow();
    }

    private void addCategories(Certification one) {
        List<Category> categories = one.categories();
        for (int position = 0; position < categories.size(); position++) {
            Category category = categories.get(position);
            jdbc.update(
                    "insert into certification_category (tenant, certification_id, position, code, name, least, most)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    one.tenant(),
                    one.id(),
                    position,
                    category.code(),
                    category.name(),
                    category.least(),
                    category.most());
        }
    }

    private static Of category(ResultSet row) throws SQLException {
        return new Of(
                Cells.uuid(row, 1),
                new Category(row.getString(2), row.getString(3), row.getInt(4), Cells.findInt(row, 5)));
    }

    private static Certification read(ResultSet row, List<Category> categories) throws SQLException {
        Optional<String> currency = Cells.findText(row, 10);
        long minor = row.getLong(9);
        Optional<String> category = Cells.findText(row, 12);
        int perHour = row.getInt(13);
        return new Certification(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getInt(7),
                categories,
                row.getInt(8),
                currency.map(code -> new Money(minor, Currency.getInstance(code))),
                row.getInt(11),
                category.map(code -> new Meetings(code, perHour)),
                row.getString(14),
                Cells.findDate(row, 15),
                row.getBoolean(16),
                row.getInt(17));
    }
}
