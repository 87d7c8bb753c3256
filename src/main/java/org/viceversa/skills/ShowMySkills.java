package org.viceversa.skills;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.PickSkillProfile.Mine;

/** Shows somebody their own skills, with every voice; nobody sees another's here. */
public final class ShowMySkills {

    private final Skills skills;
    private final Assessments assessments;
    private final Practices practices;
    private final EvidenceShelf shelf;
    private final EstimateSkills estimateSkills;
    private final PickSkillProfile pickSkillProfile;
    private final People people;

    public ShowMySkills(
            Skills skills,
            Assessments assessments,
            Practices practices,
            EvidenceShelf shelf,
            EstimateSkills estimateSkills,
            PickSkillProfile pickSkillProfile,
            People people) {
        this.skills = skills;
        this.assessments = assessments;
        this.practices = practices;
        this.shelf = shelf;
        this.estimateSkills = estimateSkills;
        this.pickSkillProfile = pickSkillProfile;
        this.people = people;
    }

    /**
     * One skill of somebody's.
     *
     * @param estimate empty for one that only their profile names
     * @param practisedAt when they last said that they use it
     * @param gap to their profile, if it names the skill
     */
    public record Mastery(
            Skill skill, Optional<Estimate> estimate, Optional<Instant> practisedAt, Optional<SkillGap> gap) {}

    /** @param skills in the order of groups and names */
    public record Overview(List<Mastery> skills, Optional<Mine> profile) {}

    /**
     * One skill in full.
     *
     * @param words all that was ever said, newest first
     * @param names of those who said it, as far as known
     */
    public record Detail(Mastery mastery, List<Assessment> words, List<Evidence> evidence, Map<UUID, String> names) {}

    public Overview run(Caller caller) {
        Optional<Mine> mine = pickSkillProfile.find(caller);
        Set<UUID> ids = new LinkedHashSet<>();
        assessments.list(caller.tenant(), caller.person().id()).forEach(said -> ids.add(said.skill()));
        mine.ifPresent(one -> one.profile().targets().forEach(target -> ids.add(target.skill())));
        return new Overview(list(caller, ids, mine), mine);
    }

    /** @throws Refused {@code skill-unknown} */
    public Detail run(Caller caller, UUID skill) {
        List<Mastery> found = list(caller, Set.of(skill), pickSkillProfile.find(caller));
        Mastery mastery = found.stream().findFirst().orElseThrow(AssessSkills::skillUnknown);
        UUID me = caller.person().id();
        List<Assessment> words = assessments.listOf(caller.tenant(), me, skill);
        List<UUID> raters = words.stream().map(Assessment::rater).distinct().toList();
        return new Detail(
                mastery,
                words,
                shelf.list(caller.tenant(), me).stream()
                        .filter(one -> one.skill().equals(skill))
                        .toList(),
                people.listByIds(caller.tenant(), raters).values().stream()
                        .collect(Collectors.toMap(Person::id, Person::name)));
    }

    private List<Mastery> list(Caller caller, Set<UUID> ids, Optional<Mine> mine) {
        UUID me = caller.person().id();
        Map<UUID, Estimate> estimates =
                estimateSkills.run(caller.tenant(), List.of(me), ids).getOrDefault(me, new HashMap<>());
        Map<UUID, Instant> practised = practices.listLatest(caller.tenant(), List.of(me), ids).stream()
                .collect(Collectors.toMap(Practices.Latest::skill, Practices.Latest::at));
        Map<UUID, SkillProfile.Target> targets = mine.stream()
                .flatMap(one -> one.profile().targets().stream())
                .collect(Collectors.toMap(SkillProfile.Target::skill, Function.identity()));
        return skills.listByIds(caller.tenant(), ids).values().stream()
                .sorted(Comparator.comparing(Skill::group).thenComparing(Skill::name))
                .map(skill -> {
                    Optional<Estimate> estimate = Optional.ofNullable(estimates.get(skill.id()));
                    return new Mastery(
                            skill,
                            estimate,
                            Optional.ofNullable(practised.get(skill.id())),
                            Optional.ofNullable(targets.get(skill.id())).map(target -> SkillGap.of(target, estimate)));
                })
                .toList();
    }
}
