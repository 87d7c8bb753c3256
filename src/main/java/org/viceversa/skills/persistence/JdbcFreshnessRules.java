package org.viceversa.skills.persistence;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.FreshnessRule;
import org.viceversa.skills.FreshnessRules;

/** Sites' half-lives in the table {@code skill_freshness_rule}. */
public final class JdbcFreshnessRules implements FreshnessRules {

    private final Jdbc jdbc;

    public JdbcFreshnessRules(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<FreshnessRule> find(UUID tenant) {
        return jdbc.find(
                "select accuracy_months, speed_months, mixed_months, version from skill_freshness_rule where tenant = ?",
                row -> new FreshnessRule(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getInt(4)),
                tenant);
    }

    @Override
    public void save(UUID tenant, FreshnessRule rule) {
        boolean saved = rule.version() == 1 ? insert(tenant, rule) : replace(tenant, rule);
        if (!saved) {
            throw new Refused(
                    Kind.CONFLICT,
                    "half-lives-changed",
                    "Somebody else changed the half-lives in the meantime. Nothing of yours was kept yet: compare, and"
                            + " save again.");
        }
    }

    private boolean insert(UUID tenant, FreshnessRule rule) {
        return jdbc.insertOrLeave(
                "insert into skill_freshness_rule (tenant, accuracy_months, speed_months, mixed_months, version)"
                        + " values (?, ?, ?, ?, ?)",
                tenant,
                rule.accuracyMonths(),
                rule.speedMonths(),
                rule.mixedMonths(),
                rule.version());
    }

    private boolean replace(UUID tenant, FreshnessRule rule) {
        return jdbc.update(
                        "update skill_freshness_rule set accuracy_months = ?, speed_months = ?, mixed_months = ?,"
                                + " version = ? where tenant = ? and version = ?",
                        rule.accuracyMonths(),
                        rule.speedMonths(),
                        rule.mixedMonths(),
                        rule.version(),
                        tenant,
                        rule.version() - 1)
                == 1;
    }
}
