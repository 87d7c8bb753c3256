package org.viceversa.tuition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Money;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.AccountSum;
import org.viceversa.tuition.Budget;
import org.viceversa.tuition.LedgerEntry;
import org.viceversa.tuition.LedgerEntry.Kind;
import org.viceversa.tuition.StudyCategory;
import org.viceversa.tuition.TuitionLedger;

/** Entries in the table {@code tuition_entry}; their sums by budget in {@code tuition_budget}. */
public final class JdbcTuitionLedger implements TuitionLedger {

    private static final String SELECT =
            "select id, tenant, kind, policy_id, person_id, cost_centre, benefit_year, tax_year, category, request_id,"
                    + " amount_minor, currency, done_by, done_at, note from tuition_entry where tenant = ? and ";
    private static final String BUDGET =
            "select cost_centre, benefit_year, currency, allocated, reserved, paid from tuition_budget where tenant = ?";
    private static final String ONE_BUDGET = BUDGET + " and cost_centre = ? and benefit_year = ? and currency = ?";

    private final Jdbc jdbc;

    public JdbcTuitionLedger(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public void holdAccount(UUID tenant, UUID person) {
        String lock = "select person_id from tuition_account where tenant = ? and person_id = ? for update";
        if (jdbc.find(lock, row -> true, tenant, person).isEmpty()) {
            jdbc.insertOrLeave("insert into tuition_account (tenant, person_id) values (?, ?)", tenant, person);
            jdbc.find(lock, row -> true, tenant, person);
        }
    }

    @Override
    public Optional<Budget> holdBudget(UUID tenant, String costCentre, int year, Currency currency) {
        // Locked first and read then, so that what is read is what the last one left.
        jdbc.find(
                "select benefit_year from tuition_budget where tenant = ? and cost_centre = ? and benefit_year = ?"
                        + " and currency = ? for update",
                row -> true,
                tenant,
                costCentre,
                year,
                currency.getCurrencyCode());
        return findBudget(tenant, costCentre, year, currency);
    }

    @Override
    public Optional<Budget> findBudget(UUID tenant, String costCentre, int year, Currency currency) {
        return jdbc.find(ONE_BUDGET, JdbcTuitionLedger::budget, tenant, costCentre, year, currency.getCurrencyCode());
    }

    @Override
    public List<Budget> listBudgets(UUID tenant) {
        return jdbc.list(
                BUDGET + " order by benefit_year desc, cost_centre, currency", JdbcTuitionLedger::budget, tenant);
    }

    @Override
    public List<AccountSum> sumsOf(UUID tenant, UUID policy, UUID person) {
        return jdbc.list(
                "select benefit_year, category, sum(reserved_minor), sum(paid_minor) from tuition_entry"
                        + " where tenant = ? and person_id = ? and policy_id = ? group by benefit_year, category"
                        + " order by benefit_year, category",
                row -> new AccountSum(
                        row.getInt(1), StudyCategory.valueOf(row.getString(2)), row.getLong(3), row.getLong(4)),
                tenant,
                person,
                policy);
    }

    @Override
    public long paidInTaxYear(UUID tenant, UUID person, int taxYear, Currency currency) {
        return jdbc.find(
                        "select coalesce(sum(paid_minor), 0) from tuition_entry where tenant = ? and person_id = ?"
                                + " and tax_year = ? and currency = ?",
                        row -> row.getLong(1),
                        tenant,
                        person,
                        taxYear,
                        currency.getCurrencyCode())
                .orElse(0L);
    }

    @Override
    public void add(LedgerEntry one) {
        jdbc.update(
                "insert into tuition_entry (id, tenant, kind, policy_id, person_id, cost_centre, benefit_year, tax_year,"
                        + " category, request_id, amount_minor, currency, reserved_minor, paid_minor, done_by, done_at,"
                        + " note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.kind().name(),
                one.policy(),
                one.person(),
                one.costCentre(),
                one.benefitYear(),
                one.taxYear(),
                one.category().map(Enum::name),
                one.request(),
                one.amount().minor(),
                currency(one),
                one.reserved(),
                one.paid(),
                one.by(),
                one.at(),
                one.note());
        if (one.kind() == Kind.ALLOCATE) {
            jdbc.insertOrLeave(
                    "insert into tuition_budget (tenant, cost_centre, benefit_year, currency, allocated, reserved, paid)"
                            + " values (?, ?, ?, ?, 0, 0, 0)",
                    one.tenant(),
                    one.costCentre(),
                    one.benefitYear(),
                    currency(one));
        }
        int counted = jdbc.update(
                "update tuition_budget set allocated = allocated + ?, reserved = reserved + ?, paid = paid + ?"
                        + " where tenant = ? and cost_centre = ? and benefit_year = ? and currency = ?",
                one.allocated(),
                one.reserved(),
                one.paid(),
                one.tenant(),
                one.costCentre(),
                one.benefitYear(),
                currency(one));
        if (counted != 1) {
            throw new IllegalStateException("An entry has no budget to count into: " + one.id());
        }
    }

    private static String currency(LedgerEntry one) {
        return one.amount().currency().getCurrencyCode();
    }

    @Override
    public List<LedgerEntry> listOfRequest(UUID tenant, UUID request) {
        return jdbc.list(SELECT + "request_id = ? order by place", JdbcTuitionLedger::entry, tenant, request);
    }

    @Override
    public List<LedgerEntry> listOfBudget(UUID tenant, String costCentre, int year, Currency currency) {
        return jdbc.list(
                SELECT + "cost_centre = ? and benefit_year = ? and currency = ? order by place",
                JdbcTuitionLedger::entry,
                tenant,
                costCentre,
                year,
                currency.getCurrencyCode());
    }

    private static Budget budget(ResultSet row) throws SQLException {
        return new Budget(
                row.getString(1),
                row.getInt(2),
                Currency.getInstance(row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Kind.valueOf(row.getString(3)),
                Cells.findUuid(row, 4),
                Cells.findUuid(row, 5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                Cells.findText(row, 9).map(StudyCategory::valueOf),
                Cells.findUuid(row, 10),
                new Money(row.getLong(11), Currency.getInstance(row.getString(12))),
                Cells.uuid(row, 13),
                Cells.instant(row, 14),
                row.getString(15));
    }
}
