package org.viceversa.programme.persistence;

import static org.viceversa.persistence.Cells.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viceversa.persistence.InstantConverter;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Programme.Notice;
import org.viceversa.programme.Programme.Visibility;
import org.viceversa.programme.Programmes;
import org.viceversa.programme.persistence.RulesJson.Rules;

/** Programmes in the table {@code programme}, with their skills and courses, in order, in tables of their own. */
public final class JdbcProgrammes implements Programmes {

    private static final String COLUMNS = "id, tenant, name, kind, template, goal, visibility, approval, rules,"
            + " notice_version, notice_text, archived, version, changed_at";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcProgrammes(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Programme> find(UUID tenant, UUID id) {
        return read(jdbc.list(
                        "select " + COLUMNS + " from programme where tenant = ? and id = ?", Stored::of, tenant, id))
                .stream()
                .findFirst();
    }

    @Override
    public List<Programme> list(UUID tenant, boolean archived) {
        return read(jdbc.list(
                "select " + COLUMNS + " from programme where tenant = ? and archived = ? order by changed_at desc, id",
                Stored::of,
                tenant,
                archived));
    }

    @Override
    public void add(Programme programme) {
        transactions.run(() -> {
            jdbc.update(
                    "insert into programme (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    programme.id(),
                    programme.tenant(),
                    programme.name(),
                    programme.kind().name(),
                    programme.template(),
                    programme.goal(),
                    programme.visibility().name(),
                    programme.approval(),
                    RulesJson.write(Rules.of(programme)),
                    programme.notice().version(),
                    programme.notice().text(),
                    programme.archived(),
                    programme.version(),
                    programme.changedAt());
            addParts(programme);
        });
    }

    @Override
    public boolean usesSkill(UUID tenant, UUID skill) {
        return jdbc.find(
                        "select 1 from programme_skill where tenant = ? and skill_id = ? limit 1",
                        row -> true,
                        tenant,
                        skill)
                .isPresent();
    }

    @Override
    public boolean save(Programme changed) {
        return transactions.call(() -> {
            boolean ours = update(changed);
            if (ours) {
                removeParts(changed);
                addParts(changed);
            }
            return ours;
        });
    }

    private boolean update(Programme changed) {
        return jdbc.update(
                        "update programme set name = ?, kind = ?, template = ?, goal = ?, visibility = ?,"
                                + " approval = ?, rules = ?, notice_version = ?, notice_text = ?, archived = ?,"
                                + " version = ?, changed_at = ? where tenant = ? and id = ? and version = ?",
                        changed.name(),
                        changed.kind().name(),
                        changed.template(),
                        changed.goal(),
                        changed.visibility().name(),
                        changed.approval(),
                        RulesJson.write(Rules.of(changed)),
                        changed.notice().version(),
                        changed.notice().text(),
                        changed.archived(),
                        changed.version(),
                        changed.changedAt(),
                        changed.tenant(),
                        changed.id(),
                        changed.version() - 1)
                == 1;
    }

    private void removeParts(Programme programme) {
        for (String table : List.of("programme_skill", "programme_course")) {
            jdbc.update(
                    "delete from " + table + " where tenant = ? and programme_id = ?",
                    programme.tenant(),
                    programme.id());
        }
    }

    private void addParts(Programme programme) {
        addPart("programme_skill (programme_id, tenant, skill_id, place)", programme, programme.skills());
        addPart("programme_course (programme_id, tenant, course_id, place)", programme, programme.courses());
    }

    private void addPart(String place, Programme programme, List<UUID> parts) {
        List<Integer> places = IntStream.range(0, parts.size()).boxed().toList();
        jdbc.update(
                "insert into " + place + " select cast(? as uuid), cast(? as uuid), p.part, p.place"
                        + " from unnest(?, ?) as p (part, place)",
                programme.id(),
                programme.tenant(),
                Column.of("uuid", parts, part -> part),
                Column.of("integer", places, number -> number));
    }

    private List<Programme> read(List<Stored> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        UUID tenant = found.get(0).tenant();
        Column ids = Column.of("uuid", found, Stored::id);
        Map<UUID, List<UUID>> skills = parts("programme_skill", "skill_id", tenant, ids);
        Map<UUID, List<UUID>> courses = parts("programme_course", "course_id", tenant, ids);
        return found.stream()
                .map(one -> one.toProgramme(
                        skills.getOrDefault(one.id(), List.of()), courses.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<UUID>> parts(String table, String part, UUID tenant, Column programmes) {
        return jdbc
                .list(
                        "select t.programme_id, t." + part + " from unnest(?) as wanted (id) join " + table
                                + " t on t.programme_id = wanted.id where t.tenant = ? order by t.place",
                        row -> Map.entry(uuid(row, 1), uuid(row, 2)),
                        programmes,
                        tenant)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A row of {@code programme}. */
    private record Stored(
            UUID id,
            UUID tenant,
            String name,
            Kind kind,
            String template,
            String goal,
            Visibility visibility,
            boolean approval,
            Rules rules,
            Notice notice,
            boolean archived,
            int version,
            long changedAt) {

        static Stored of(ResultSet row) throws SQLException {
            return new Stored(
                    uuid(row, 1),
                    uuid(row, 2),
                    row.getString(3),
                    Kind.valueOf(row.getString(4)),
                    row.getString(5),
                    row.getString(6),
                    Visibility.valueOf(row.getString(7)),
                    row.getBoolean(8),
                    RulesJson.readRules(row.getString(9)),
                    new Notice(row.getInt(10), row.getString(11)),
                    row.getBoolean(12),
                    row.getInt(13),
                    row.getLong(14));
        }

        Programme toProgramme(List<UUID> skills, List<UUID> courses) {
            return new Programme(
                    id,
                    tenant,
                    name,
                    kind,
                    template,
                    rules.labels(),
                    goal,
                    rules.sponsor(),
                    rules.champion(),
                    skills,
                    rules.direction(),
                    visibility,
                    approval,
                    rules.form(),
                    rules.pairing(),
                    rules.conduct(),
                    notice,
                    rules.contacts(),
                    courses,
                    archived,
                    version,
                    InstantConverter.instant(changedAt));
        }
    }
}
