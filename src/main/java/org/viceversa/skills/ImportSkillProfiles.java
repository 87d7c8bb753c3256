package org.viceversa.skills;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.people.Caller;
import org.viceversa.skills.ImportFramework.Change;
import org.viceversa.skills.SkillProfile.Target;

/** Brings role profiles in, or up to date; those that the file does not name stay as they are. */
public final class ImportSkillProfiles {

    private final SkillProfiles profiles;
    private final Skills skills;
    private final Clock clock;

    public ImportSkillProfiles(SkillProfiles profiles, Skills skills, Clock clock) {
        this.profiles = profiles;
        this.skills = skills;
        this.clock = clock;
    }

    /** What is wrong with a line. */
    public record Problem(long number, String field, String code, String sentence) {}

    /** What becomes of a profile. */
    public record Line(String name, Change change, int targets) {}

    /** @param problems with any of them, nothing is kept */
    public record Outcome(List<Line> lines, List<Problem> problems) {}

    /**
     * @param dry to say what would happen, and keep nothing
     * @throws org.viceversa.refusal.Refused {@code not-allowed}
     */
    public Outcome run(Caller caller, List<ProfileLine> lines, boolean dry) {
        Library.requireManager(caller);
        List<Problem> problems = new ArrayList<>();
        Map<String, List<ProfileLine>> byProfile = new LinkedHashMap<>();
        lines.forEach(line -> byProfile
                .computeIfAbsent(SkillProfile.key(line.profile()), any -> new ArrayList<>())
                .add(line));
        Map<String, List<Skill>> known = known(caller.tenant(), lines);
        List<SkillProfile> changed = new ArrayList<>();
        List<Line> report = new ArrayList<>();
        Instant now = clock.instant();
        byProfile.values().forEach(of -> {
            List<Target> targets = targets(of, known, problems);
            Optional<SkillProfile> before =
                    profiles.findByName(caller.tenant(), of.get(0).profile());
            Change change = change(before, of.get(0).profile(), targets);
            report.add(new Line(of.get(0).profile(), change, targets.size()));
            if (change != Change.UNCHANGED) {
                changed.add(profile(caller.tenant(), before, of.get(0).profile(), targets, now));
            }
        });
        if (problems.isEmpty() && !dry) {
            changed.forEach(profiles::save);
        }
        return new Outcome(report, problems);
    }

    private Map<String, List<Skill>> known(UUID tenant, List<ProfileLine> lines) {
        List<String> codes = lines.stream().map(ProfileLine::skill).distinct().toList();
        return skills.listByCodes(tenant, codes).stream()
                .filter(skill -> !skill.retired())
                .collect(Collectors.groupingBy(Skill::code));
    }

    private static List<Target> targets(
            List<ProfileLine> lines, Map<String, List<Skill>> known, List<Problem> problems) {
        List<Target> targets = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (ProfileLine line : lines) {
            List<Skill> found = known.getOrDefault(line.skill(), List.of());
            if (line.profile().isBlank() || line.profile().strip().length() > SkillProfile.LONGEST_NAME) {
                problems.add(new Problem(
                        line.number(),
                        "profile",
                        "profile-name-invalid",
                        "A profile needs a name of 100 characters at most."));
            } else if (found.isEmpty()) {
                problems.add(unknownSkill(line));
            } else if (found.size() > 1) {
                problems.add(new Problem(
                        line.number(),
                        "skill",
                        "skill-ambiguous",
                        "Several frameworks have a skill with the code \"" + line.skill() + "\". Retire one of them."));
            } else if (!seen.add(found.get(0).id())) {
                problems.add(new Problem(
                        line.number(), "skill", "skill-twice", "The profile names \"" + line.skill() + "\" twice."));
            } else {
                targets.add(new Target(found.get(0).id(), line.level(), line.importance()));
            }
        }
        return targets;
    }

    private static Problem unknownSkill(ProfileLine line) {
        return new Problem(
                line.number(),
                "skill",
                "skill-unknown",
                "No skill that is offered has the code \"" + line.skill() + "\". Codes stand in the skill library.");
    }

    private static Change change(Optional<SkillProfile> before, String name, List<Target> targets) {
        return before.map(
                        known -> known.targets().equals(targets) && known.name().equals(name.strip())
                                ? Change.UNCHANGED
                                : Change.CHANGED)
                .orElse(Change.ADDED);
    }

    private static SkillProfile profile(
            UUID tenant, Optional<SkillProfile> before, String name, List<Target> targets, Instant now) {
        return new SkillProfile(
                before.map(SkillProfile::id).orElseGet(UUID::randomUUID),
                tenant,
                name,
                targets,
                before.map(SkillProfile::version).orElse(0) + 1,
                now);
    }
}
