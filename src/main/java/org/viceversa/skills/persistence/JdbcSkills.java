package org.viceversa.skills.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillFilter;
import org.viceversa.skills.Skills;

/** Skills in the table {@code skill}. */
public final class JdbcSkills implements Skills {

    private static final String COLUMNS =
            "s.id, s.tenant, s.framework_id, s.code, s.name, s.group_name, s.kind, s.description, s.parent_id, s.decay,"
                    + " s.level_words, s.alignments, s.retired, s.version";
    private static final String SELECT = "select " + COLUMNS + " from skill s where s.tenant = ? ";
    private static final String ORDER = " order by s.sort_key, s.id";

    private final Jdbc jdbc;
    private final SkillWriter writer;

    public JdbcSkills(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
        this.writer = new SkillWriter(jdbc);
    }

    @Override
    public Optional<Skill> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "and s.id = ?", JdbcSkills::skill, tenant, id);
    }

    @Override
    public Map<UUID, Skill> listByIds(UUID tenant, Collection<UUID> ids) {
        return jdbc
                .list(SELECT + "and s.id = any(?)", JdbcSkills::skill, tenant, new Column("uuid", List.copyOf(ids)))
                .stream()
                .collect(Collectors.toMap(Skill::id, Function.identity()));
    }

    @Override
    public List<Skill> listByCodes(UUID tenant, Collection<String> codes) {
        return jdbc.list(
                SELECT + "and s.code = any(?)" + ORDER,
                JdbcSkills::skill,
                tenant,
                new Column("varchar", List.copyOf(codes)));
    }

    @Override
    public List<Skill> list(UUID tenant, SkillFilter filter) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> parameters = new ArrayList<>(List.of(tenant));
        narrow(sql, parameters, tenant, filter);
        sql.append(ORDER).append(" limit ?");
        parameters.add(filter.limit());
        return jdbc.list(sql.toString(), JdbcSkills::skill, parameters.toArray());
    }

    private static void narrow(StringBuilder sql, List<Object> parameters, UUID tenant, SkillFilter filter) {
        filter.framework()
                .ifPresentOrElse(
                        framework -> {
                            sql.append(" and s.framework_id = ?");
                            parameters.add(framework);
                        },
                        () -> sql.append(" and not exists (select 1 from skill_framework f where f.id = s.framework_id"
                                + " and f.retired)"));
        if (!filter.retired()) {
            sql.append(" and not s.retired");
        }
        for (String word : filter.words()) {
            sql.append(" and s.search_text like ? escape '!'");
            parameters.add("%" + word.replaceAll("[!%_]", "!$0") + "%");
        }
        filter.after().ifPresent(after -> {
            String place = "(select p.sort_key from skill p where p.tenant = ? and p.id = ?)";
            sql.append(" and (s.sort_key > " + place + " or (s.sort_key = " + place + " and s.id > ?))");
            parameters.addAll(List.of(tenant, after, tenant, after, after));
        });
    }

    @Override
    public List<Skill> listOf(UUID tenant, UUID framework) {
        return jdbc.list(SELECT + "and s.framework_id = ?" + ORDER, JdbcSkills::skill, tenant, framework);
    }

    /** How many one framework has. */
    private record Count(UUID framework, int skills) {}

    @Override
    public Map<UUID, Integer> countByFramework(UUID tenant) {
        return jdbc
                .list(
                        "select framework_id, count(*) from skill where tenant = ? and not retired group by framework_id",
                        row -> new Count(Cells.uuid(row, 1), row.getInt(2)),
                        tenant)
                .stream()
                .collect(Collectors.toMap(Count::framework, Count::skills));
    }

    @Override
    public void add(List<Skill> skills) {
        writer.add(skills);
    }

    @Override
    public void save(Skill skill) {
        if (isCodeTaken(skill)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "skill-code-taken",
                    "Another skill of this framework has this code. Give this one a code of its own.");
        }
        if (!writer.save(skill)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "skill-changed",
                    "Somebody else changed this skill in the meantime. Nothing of yours was kept yet: compare, and save"
                            + " again.");
        }
    }

    private boolean isCodeTaken(Skill skill) {
        return jdbc.find(
                        "select id from skill where tenant = ? and framework_id = ? and code = ? and id <> ?",
                        row -> Cells.uuid(row, 1),
                        skill.tenant(),
                        skill.framework(),
                        skill.code(),
                        skill.id())
                .isPresent();
    }

    @Override
    public boolean isMentioned(UUID tenant, UUID id) {
        return jdbc.find(
                        "select 1 from skill s where s.tenant = ? and s.id = ? and ("
                                + "exists (select 1 from skill_assessment t where t.skill_id = s.id)"
                                + " or exists (select 1 from skill_practice t where t.skill_id = s.id)"
                                + " or exists (select 1 from skill_evidence t where t.skill_id = s.id)"
                                + " or exists (select 1 from skill_assessment_request t where t.skill_id = s.id)"
                                + " or exists (select 1 from skill_profile_target t where t.skill_id = s.id)"
                                + " or exists (select 1 from skill t where t.parent_id = s.id))",
                        row -> true,
                        tenant,
                        id)
                .isPresent();
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        jdbc.update("delete from skill where tenant = ? and id = ?", tenant, id);
    }

    private static Skill skill(ResultSet row) throws SQLException {
        return new Skill(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Skill.Kind.valueOf(row.getString(7)),
                row.getString(8),
                Cells.findUuid(row, 9),
                Skill.Decay.valueOf(row.getString(10)),
                WordsJson.words(row.getString(11)),
                WordsJson.alignments(row.getString(12)),
                row.getBoolean(13),
                row.getInt(14));
    }
}
