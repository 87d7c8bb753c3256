package org.viceversa.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.ShowSkillMap;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.enrolment.persistence.JdbcParticipants;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.programme.persistence.JdbcCourseOptOuts;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.skills.persistence.JdbcAssessments;
import org.viceversa.skills.persistence.JdbcFrameworks;
import org.viceversa.skills.persistence.JdbcFreshnessRules;
import org.viceversa.skills.persistence.JdbcPractices;
import org.viceversa.skills.persistence.JdbcSkills;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.SkillRecords;
import org.viceversa.testkit.ToolDatabase.Address;

/** The part of the tool that shows who of a cycle can do what, over a database with a full cycle in it. */
final class SkillMapTool implements AutoCloseable {

    static final int PEOPLE = 5_000;
    static final int SKILLS = 60;
    private static final int DEPARTMENTS = 40;
    private static final int ADDED_AT_ONCE = 10_000;

    /** What the groups view must come to, worked out by the database alone. */
    private static final String MEANS =
            "select e.department, x.skill_id, avg(x.level) from (select person_id, skill_id,"
                    + " sum(weight * level) / sum(weight) as level from (select distinct on (person_id, skill_id, source)"
                    + " person_id, skill_id, level, assessed_at, case source when 'SELF' then 0.5 else 0.8 end as weight"
                    + " from skill_assessment where tenant = ? order by person_id, skill_id, source, assessed_at desc) l"
                    + " group by person_id, skill_id) x join employee e on e.person_id = x.person_id and e.tenant = ?"
                    + " group by e.department, x.skill_id";

    final EmployeeTool employees;
    final ShowSkillMap showSkillMap;
    final UUID cycle;
    final Map<UUID, Integer> people = new HashMap<>();
    final List<UUID> skills = new ArrayList<>();
    private final Jdbc jdbc;

    SkillMapTool(Address address) throws Exception {
        employees = new EmployeeTool(address);
        jdbc = new Jdbc(employees.transactions);
        cycle = addCycle();
        addPeople();
        employees.importLookedAt(EmployeeTool.table(PEOPLE, 0).getBytes(StandardCharsets.UTF_8));
        addAssessments();
        employees.execute("analyze");
        showSkillMap = show();
    }

    private ShowSkillMap show() {
        JdbcSkills known = new JdbcSkills(employees.transactions);
        EstimateSkills estimateSkills = new EstimateSkills(
                known,
                new JdbcAssessments(employees.transactions),
                new JdbcPractices(employees.transactions),
                new JdbcFreshnessRules(employees.transactions),
                Clock.fixed(SkillRecords.NOW, ZoneOffset.UTC));
        FindCycle findCycle = new FindCycle(
                new JdbcCycles(employees.transactions),
                new JdbcProgrammes(employees.transactions),
                new ReachOfProgramme(new JdbcCourseOptOuts(employees.transactions), (tenant, person) -> Set.of()),
                new JdbcEnrolments(employees.transactions));
        return new ShowSkillMap(
                findCycle,
                new ShowSkillMap.Sources(
                        new JdbcParticipants(employees.transactions),
                        new JdbcPeople(employees.transactions),
                        employees.records::listFor,
                        known,
                        estimateSkills));
    }

    private UUID addCycle() {
        Framework framework = SkillRecords.framework(employees.tenant, "site-map", "Ours");
        List<Skill> columns = IntStream.range(0, SKILLS)
                .mapToObj(i -> SkillRecords.skill(framework, "S-" + i, "Group " + i / 10, "Skill " + i))
                .toList();
        columns.forEach(skill -> skills.add(skill.id()));
        Programme programme = Programmed.withSkills(Programmed.programme(employees.tenant, "Map"), skills);
        Cycle one = Programmed.cycle(programme, Cycle.State.OPEN);
        employees.transactions.run(() -> {
            new JdbcFrameworks(employees.transactions).add(framework);
            new JdbcSkills(employees.transactions).add(columns);
            new JdbcProgrammes(employees.transactions).add(programme);
            new JdbcCycles(employees.transactions).add(one);
        });
        return one.id();
    }

    private void addPeople() {
        List<UUID> ids =
                IntStream.range(0, PEOPLE).mapToObj(i -> UUID.randomUUID()).toList();
        IntStream.range(0, PEOPLE).forEach(i -> people.put(ids.get(i), i));
        jdbc.update(
                "insert into person (id, tenant, subject, name, given_name, family_name, email, sourced_id, named,"
                        + " administrator, locale) select t.id, ?, t.word, t.name, '', '', '', t.word, true, false, ''"
                        + " from unnest(cast(? as uuid array), cast(? as varchar array), cast(? as varchar array))"
                        + " as t(id, word, name)",
                employees.tenant,
                new Column("uuid", ids),
                texts(ids, i -> String.format(Locale.ROOT, "EMP-%06d", i)),
                texts(ids, i -> (i % 3 == 0 ? "Ana Silva " : "Kwame Mensah ") + i));
        jdbc.update(
                "insert into enrolment (id, tenant, cycle_id, person_id, sides, state, languages, availability, zone,"
                        + " topics_off, capacity, version, changed_at) select t.id, ?, ?, t.id, 'MENTEE', 'READY', '',"
                        + " repeat('0', 84), 'UTC', '', 1, 1, 0 from unnest(cast(? as uuid array)) as t(id)",
                employees.tenant,
                cycle,
                new Column("uuid", ids));
    }

    private Column texts(List<UUID> ids, Function<Integer, Object> text) {
        return Column.of("varchar", ids, id -> text.apply(people.getOrDefault(id, 0)));
    }

    private void addAssessments() {
        List<Assessment> said = new ArrayList<>();
        people.forEach((person, i) -> {
            for (int skill = 0; skill < SKILLS; skill++) {
                said.add(assessment(person, skill, Source.SELF, self(i, skill)));
                if (hasPartner(i, skill)) {
                    said.add(assessment(person, skill, Source.PARTNER, 5 - self(i, skill)));
                }
            }
        });
        // In parts: H2 keeps what a transaction wrote beside the table until it ends.
        for (int from = 0; from < said.size(); from += ADDED_AT_ONCE) {
            List<Assessment> part = said.subList(from, Math.min(said.size(), from + ADDED_AT_ONCE));
            employees.transactions.run(() -> new JdbcAssessments(employees.transactions).add(part));
        }
    }

    private Assessment assessment(UUID person, int skill, Source source, int level) {
        return new Assessment(
                UUID.randomUUID(),
                employees.tenant,
                person,
                skills.get(skill),
                level,
                source,
                person,
                Optional.empty(),
                Optional.empty(),
                "",
                SkillRecords.NOW);
    }

    private static int self(int person, int skill) {
        return (person * 7 + skill * 3 + person / 11) % 6;
    }

    private static boolean hasPartner(int person, int skill) {
        return (person + skill) % 5 == 0;
    }

    /** What a cell must say. */
    static double expected(int person, int skill) {
        int self = self(person, skill);
        return hasPartner(person, skill) ? (0.5 * self + 0.8 * (5 - self)) / 1.3 : self;
    }

    /** By department and skill. */
    Map<String, Map<UUID, Double>> means() {
        Map<String, Map<UUID, Double>> means = new HashMap<>();
        jdbc.list(
                MEANS,
                row -> means.computeIfAbsent(row.getString(1), any -> new HashMap<>())
                        .put(Cells.uuid(row, 2), row.getDouble(3)),
                employees.tenant,
                employees.tenant);
        if (means.size() != DEPARTMENTS) {
            throw new IllegalStateException(means.size() + " departments");
        }
        return means;
    }

    @Override
    public void close() {
        employees.close();
    }
}
