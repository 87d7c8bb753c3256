package org.viceversa.skills;

import java.util.UUID;
import org.viceversa.people.Caller;

/** Sets a site's own half-lives, for those who run programmes. */
public final class ChangeFreshness {

    private final FreshnessRules rules;

    public ChangeFreshness(FreshnessRules rules) {
        this.rules = rules;
    }

    /** What is in force, for everybody to see. */
    public FreshnessRule find(UUID tenant) {
        return rules.find(tenant).orElse(FreshnessRule.PUBLISHED);
    }

    /**
     * @param rule with the version that the caller saw
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code half-lives-changed}
     */
    public FreshnessRule run(Caller caller, FreshnessRule rule) {
        Library.requireManager(caller);
        FreshnessRule next =
                new FreshnessRule(rule.accuracyMonths(), rule.speedMonths(), rule.mixedMonths(), rule.version() + 1);
        rules.save(caller.tenant(), next);
        return next;
    }
}
