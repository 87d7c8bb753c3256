package org.viceversa.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.skills.persistence.JdbcFrameworks;
import org.viceversa.skills.persistence.JdbcSkills;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.SkillRecords;
import org.viceversa.testkit.ToolDatabase.Address;

/** An open cycle of a programme about three skills, in the tool's own database. */
record EnrolmentSeed(Programme programme, Cycle cycle, List<Skill> skills) {

    /** In the tenant where somebody came in last. */
    static EnrolmentSeed in(Address address, String name) {
        DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 2);
        try (Database database = new Database(settings)) {
            Transactions transactions = new Transactions(database);
            UUID tenant = new Jdbc(transactions)
                    .find(
                            "select tenant from membership where last_launch_at is not null"
                                    + " order by last_launch_at desc limit 1",
                            row -> row.getObject(1, UUID.class))
                    .orElseThrow();
            Framework framework = SkillRecords.framework(tenant, "site-" + name, "Ours");
            new JdbcFrameworks(transactions).add(framework);
            List<Skill> skills = List.of(
                    SkillRecords.skill(framework, "feeds", "TECHNOLOGY", "Reading social feeds"),
                    SkillRecords.skill(framework, "python", "TECHNOLOGY", "Python for dashboards"),
                    SkillRecords.skill(framework, "decide", "CULTURE", "How decisions are made here"));
            new JdbcSkills(transactions).add(skills);
            Programme programme = Programmed.withSkills(
                    Programmed.programme(tenant, name),
                    skills.stream().map(Skill::id).toList());
            new JdbcProgrammes(transactions).add(programme);
            Cycle cycle = openNow(Programmed.cycle(programme, Cycle.State.OPEN));
            new JdbcCycles(transactions).add(cycle);
            return new EnrolmentSeed(programme, cycle, skills);
        }
    }

    private static Cycle openNow(Cycle one) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new Cycle(
                one.id(),
                one.tenant(),
                one.programme(),
                one.name(),
                today.minusDays(2),
                today.plusDays(14),
                today.plusDays(21),
                Optional.empty(),
                14,
                6,
                Optional.empty(),
                Optional.of(today.plusDays(16)),
                ZoneOffset.UTC,
                Cycle.State.OPEN,
                1);
    }
}
