package org.viceversa.skills.persistence;

import java.util.List;
import java.util.function.Function;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.skills.Skill;

/** Writes skills: many new ones in one statement, whose columns come as arrays, or one that was changed. */
final class SkillWriter {

    private static final int AT_ONCE = 2_000;

    private static final String ADD =
            "insert into skill (id, tenant, framework_id, code, name, group_name, kind, description, parent_id, decay,"
                    + " level_words, alignments, retired, version, sort_key, search_text)"
                    + " select t.id, t.tenant, t.framework_id, t.code, t.name, t.group_name, t.kind, t.description,"
                    + " t.parent_id, t.decay, t.level_words, t.alignments, t.retired, t.version, t.sort_key,"
                    + " t.search_text from unnest(cast(? as uuid array), cast(? as uuid array), cast(? as uuid array),"
                    + " cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),"
                    + " cast(? as varchar array), cast(? as varchar array), cast(? as uuid array),"
                    + " cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),"
                    + " cast(? as boolean array), cast(? as integer array), cast(? as bytea array),"
                    + " cast(? as varchar array)) as t(id, tenant, framework_id, code, name, group_name, kind,"
                    + " description, parent_id, decay, level_words, alignments, retired, version, sort_key,"
                    + " search_text)";

    private final Jdbc jdbc;

    SkillWriter(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<Skill> skills) {
        for (int from = 0; from < skills.size(); from += AT_ONCE) {
            addPart(skills.subList(from, Math.min(from + AT_ONCE, skills.size())));
        }
    }

    private void addPart(List<Skill> skills) {
        jdbc.update(
                ADD,
                Column.of("uuid", skills, Skill::id),
                Column.of("uuid", skills, Skill::tenant),
                Column.of("uuid", skills, Skill::framework),
                texts(skills, Skill::code),
                texts(skills, Skill::name),
                texts(skills, Skill::group),
                texts(skills, skill -> skill.kind().name()),
                texts(skills, Skill::description),
                Column.of("uuid", skills, Skill::parent),
                texts(skills, skill -> skill.decay().name()),
                texts(skills, skill -> WordsJson.ofWords(skill.levelWords())),
                texts(skills, skill -> WordsJson.ofAlignments(skill.alignments())),
                Column.of("boolean", skills, Skill::retired),
                Column.of("integer", skills, Skill::version),
                Column.of(Jdbc.BYTES, skills, Skill::sortKey),
                texts(skills, Skill::searchText));
    }

    private static Column texts(List<Skill> skills, Function<Skill, Object> text) {
        return Column.of("varchar", skills, text);
    }

    /** Whether the version before was still there to be replaced. */
    boolean save(Skill skill) {
        return jdbc.update(
                        "update skill set code = ?, name = ?, group_name = ?, kind = ?, description = ?, parent_id = ?,"
                                + " decay = ?, level_words = ?, alignments = ?, retired = ?, version = ?,"
                                + " sort_key = ?, search_text = ? where tenant = ? and id = ? and version = ?",
                        skill.code(),
                        skill.name(),
                        skill.group(),
                        skill.kind().name(),
                        skill.description(),
                        skill.parent(),
                        skill.decay().name(),
                        WordsJson.ofWords(skill.levelWords()),
                        WordsJson.ofAlignments(skill.alignments()),
                        skill.retired(),
                        skill.version(),
                        skill.sortKey(),
                        skill.searchText(),
                        skill.tenant(),
                        skill.id(),
                        skill.version() - 1)
                == 1;
    }
}
