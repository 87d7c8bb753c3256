package org.viceversa.app;

import java.util.UUID;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.skills.SkillUses;

/** Whether a programme is about a skill, or somebody's enrolment names it. */
final class SkillsInUse implements SkillUses {

    private final Jdbc jdbc;

    SkillsInUse(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public boolean isUsed(UUID tenant, UUID skill) {
        return jdbc.find(
                        "select 1 from programme_skill where tenant = ? and skill_id = ?"
                                + " union all select 1 from enrolment_need where tenant = ? and skill_id = ?"
                                + " union all select 1 from enrolment_offer where tenant = ? and skill_id = ? limit 1",
                        row -> true,
                        tenant,
                        skill,
                        tenant,
                        skill,
                        tenant,
                        skill)
                .isPresent();
    }
}
