package org.viceversa.skills;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says what somebody can do who finished something that teaches it: as far as it goes, and once for each occasion. Of
 * those who can do more already it says nothing, so that nobody loses by learning.
 *
 * <p>For other features: whoever calls it has made sure that it was finished.
 */
public final class AssessCourse {

    private final Skills skills;
    private final Assessments assessments;
    private final EstimateSkills estimateSkills;
    private final EvidenceShelf shelf;
    private final Clock clock;

    public AssessCourse(
            Skills skills,
            Assessments assessments,
            EstimateSkills estimateSkills,
            EvidenceShelf shelf,
            Clock clock) {
        this.skills = skills;
        this.assessments = assessments;
        this.estimateSkills = estimateSkills;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * What was finished.
     *
     * @param rater who stands by it
     * @param occasion the same whenever it is said of the same
     * @param levels by skill, as far as it teaches
     * @param words how it is known
     */
    public record Finished(
            UUID tenant,
            UUID person,
            UUID rater,
            UUID occasion,
            Assessment.Source source,
            Map<UUID, Integer> levels,
            String title,
            Optional<URI> link,
            String words) {}

    public void run(Finished one) {
        Map<UUID, Skill> known = skills.listByIds(one.tenant(), one.levels().keySet());
        Map<UUID, Estimate> estimates = estimateSkills
                .run(one.tenant(), List.of(one.person()), known.keySet())
                .getOrDefault(one.person(), Map.of());
        for (UUID skill : known.keySet()) {
            UUID id = idOf(one, skill);
            if (shelf.find(one.tenant(), id).isEmpty()) {
                int level = one.levels().getOrDefault(skill, 0);
                boolean more = Optional.ofNullable(estimates.get(skill))
                        .filter(estimate -> estimate.level() > level)
                        .isPresent();
                shelf.add(evidence(one, id, skill, more ? Optional.empty() : Optional.of(say(one, skill, level))));
            }
        }
    }

    private UUID say(Finished one, UUID skill, int level) {
        Assessment said = new Assessment(
                UUID.randomUUID(),
                one.tenant(),
                one.person(),
                skill,
                level,
                one.source(),
                one.rater(),
                Optional.empty(),
                Optional.empty(),
                one.title(),
                clock.instant());
        assessments.add(List.of(said));
        return said.id();
    }

    private Evidence evidence(Finished one, UUID id, UUID skill, Optional<UUID> said) {
        return new Evidence(
                id,
                one.tenant(),
                one.person(),
                skill,
                said,
                Evidence.Kind.CREDENTIAL,
                one.title(),
                one.link(),
                one.words(),
                Evidence.Visibility.PRIVATE,
                Optional.empty(),
                clock.instant());
    }

    private static UUID idOf(Finished one, UUID skill) {
        String all = "finished/" + one.occasion() + "/" + one.person() + "/" + skill;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.US_ASCII));
    }
}
