package org.viceversa.testkit;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skill.Alignment;
import org.viceversa.skills.Skill.Decay;

/** Skills and what is said of them, to be kept. */
public final class SkillRecords {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    public static final List<String> LEVEL_WORDS = List.of(
            "Has not seen a feed",
            "Posts with help",
            "Posts alone",
            "Plans a week",
            "Others ask",
            "Shapes the channel");

    private SkillRecords() {}

    public static Framework framework(UUID tenant, String identifier, String title) {
        return new Framework(
                UUID.randomUUID(),
                tenant,
                identifier,
                title,
                "What we can do.\nIn two lines.",
                "CC BY 4.0",
                "By us, after others; modified.",
                Optional.of(URI.create("https://example.org/framework?x=1")),
                "1.0",
                false,
                1,
                NOW);
    }

    public static Skill skill(Framework framework, String code, String group, String name) {
        return new Skill(
                UUID.randomUUID(),
                framework.tenant(),
                framework.id(),
                code,
                name,
                group,
                Skill.Kind.HARD,
                "Described,\nin \"two\" lines.",
                Optional.empty(),
                Decay.MIXED,
                LEVEL_WORDS,
                List.of(new Alignment(
                        "ESCO",
                        "use digital tools",
                        URI.create("http://data.europa.eu/esco/skill/14832d87-2f2f-4895-b290-e4760ebae42a"))),
                false,
                1);
    }

    /** The next version, under another name. */
    public static Skill renamed(Skill skill, String code, String name, boolean retired, Optional<UUID> parent) {
        return new Skill(
                skill.id(),
                skill.tenant(),
                skill.framework(),
                code,
                name,
                skill.group(),
                Skill.Kind.SOFT,
                skill.description(),
                parent,
                Decay.STABLE,
                List.of(),
                List.of(),
                retired,
                skill.version() + 1);
    }

    public static Assessment said(UUID tenant, UUID person, UUID skill, Source source, int level, Instant at) {
        return new Assessment(
                UUID.randomUUID(),
                tenant,
                person,
                skill,
                level,
                source,
                UUID.randomUUID(),
                Optional.empty(),
                Optional.empty(),
                "",
                at);
    }
}
