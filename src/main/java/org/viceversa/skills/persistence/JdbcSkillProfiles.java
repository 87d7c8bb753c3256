package org.viceversa.skills.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.skills.SkillProfile;
import org.viceversa.skills.SkillProfile.Target;
import org.viceversa.skills.SkillProfiles;

/** Role profiles in the tables {@code skill_profile}, {@code skill_profile_target} and {@code skill_profile_choice}. */
public final class JdbcSkillProfiles implements SkillProfiles {

    private static final String SELECT =
            "select id, tenant, name, version, changed_at, name_key from skill_profile where tenant = ? ";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcSkillProfiles(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    /** One without its targets. */
    private record Bare(SkillProfile profile, String key) {}

    private record Aimed(UUID profile, Target target) {}

    @Override
    public List<SkillProfile> list(UUID tenant) {
        return withTargets(jdbc.list(SELECT, JdbcSkillProfiles::bare, tenant));
    }

    @Override
    public Optional<SkillProfile> find(UUID tenant, UUID id) {
        return withTargets(jdbc.list(SELECT + "and id = ?", JdbcSkillProfiles::bare, tenant, id)).stream()
                .findFirst();
    }

    @Override
    public Optional<SkillProfile> findByName(UUID tenant, String name) {
        return withTargets(
                        jdbc.list(SELECT + "and name_key = ?", JdbcSkillProfiles::bare, tenant, SkillProfile.key(name)))
                .stream()
                .findFirst();
    }

    private List<SkillProfile> withTargets(List<Bare> found) {
        List<UUID> ids = found.stream().map(bare -> bare.profile().id()).toList();
        Map<UUID, List<Target>> targets = jdbc
                .list(
                        "select profile_id, skill_id, level, importance from skill_profile_target"
                                + " where profile_id = any(?) order by profile_id, place",
                        row -> new Aimed(
                                Cells.uuid(row, 1), new Target(Cells.uuid(row, 2), row.getInt(3), row.getInt(4))),
                        new Column("uuid", ids))
                .stream()
                .collect(Collectors.groupingBy(Aimed::profile, Collectors.mapping(Aimed::target, Collectors.toList())));
        return found.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .map(bare -> {
                    SkillProfile profile = bare.profile();
                    return profile.withTargets(targets.getOrDefault(profile.id(), List.of()));
                })
                .toList();
    }

    @Override
    public void save(SkillProfile profile) {
        transactions.run(() -> {
            jdbc.update(
                    "delete from skill_profile_target where profile_id ="
                            + " (select id from skill_profile where tenant = ? and id = ?)",
                    profile.tenant(),
                    profile.id());
            if (!replace(profile)) {
                insert(profile);
            }
            addTargets(profile);
        });
    }

    private boolean replace(SkillProfile profile) {
        return jdbc.update(
                        "update skill_profile set name = ?, name_key = ?, version = ?, changed_at = ?"
                                + " where tenant = ? and id = ?",
                        profile.name(),
                        SkillProfile.key(profile.name()),
                        profile.version(),
                        profile.changedAt(),
                        profile.tenant(),
                        profile.id())
                == 1;
    }

    private void insert(SkillProfile profile) {
        jdbc.update(
                "insert into skill_profile (id, tenant, name, name_key, version, changed_at) values (?, ?, ?, ?, ?, ?)",
                profile.id(),
                profile.tenant(),
                profile.name(),
                SkillProfile.key(profile.name()),
                profile.version(),
                profile.changedAt());
    }

    private void addTargets(SkillProfile profile) {
        List<Target> targets = profile.targets();
        Function<Target, Object> skill = Target::skill;
        jdbc.update(
                "insert into skill_profile_target (profile_id, skill_id, place, level, importance)"
                        + " select ?, t.skill_id, t.place, t.level, t.importance from unnest(cast(? as uuid array),"
                        + " cast(? as integer array), cast(? as integer array), cast(? as integer array))"
                        + " as t(skill_id, place, level, importance)",
                profile.id(),
                Column.of("uuid", targets, skill),
                new Column("integer", IntStream.range(0, targets.size()).boxed().toList()),
                Column.of("integer", targets, Target::level),
                Column.of("integer", targets, Target::importance));
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        transactions.run(() -> find(tenant, id).ifPresent(profile -> {
            jdbc.update("delete from skill_profile_choice where tenant = ? and profile_id = ?", tenant, id);
            jdbc.update("delete from skill_profile_target where profile_id = ?", id);
            jdbc.update("delete from skill_profile where tenant = ? and id = ?", tenant, id);
        }));
    }

    @Override
    public Optional<UUID> findChoice(UUID tenant, UUID person) {
        return jdbc.find(
                "select profile_id from skill_profile_choice where tenant = ? and person_id = ?",
                row -> Cells.uuid(row, 1),
                tenant,
                person);
    }

    @Override
    public void choose(UUID tenant, UUID person, Optional<UUID> profile) {
        transactions.run(() -> {
            jdbc.update("delete from skill_profile_choice where tenant = ? and person_id = ?", tenant, person);
            profile.ifPresent(chosen -> jdbc.insertOrLeave(
                    "insert into skill_profile_choice (tenant, person_id, profile_id) values (?, ?, ?)",
                    tenant,
                    person,
                    chosen));
        });
    }

    private static Bare bare(ResultSet row) throws SQLException {
        return new Bare(
                new SkillProfile(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        row.getString(3),
                        List.of(),
                        row.getInt(4),
                        Cells.instant(row, 5)),
                row.getString(6));
    }
}
