package org.viceversa.skills;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.skills.Assessment.Source;

/**
 * Notes what two people who learn with each other say of each other's levels, and of their own.
 *
 * <p>For other features: whoever calls it has made sure that the two are a pair, and that the caller is one of them.
 */
public final class AssessTogether {

    private final Skills skills;
    private final Assessments assessments;
    private final Clock clock;

    public AssessTogether(Skills skills, Assessments assessments, Clock clock) {
        this.skills = skills;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** @param person of whom it is said: the caller or their partner */
    public record Word(UUID person, UUID skill, int level, String note) {}

    /**
     * All or none of it.
     *
     * @param pairing in which it is said
     * @throws org.viceversa.refusal.Refused {@code skill-unknown}; {@code level-invalid}; {@code text-too-long}
     */
    public void run(Caller caller, UUID pairing, List<Word> words) {
        Set<UUID> named = words.stream().map(Word::skill).collect(Collectors.toSet());
        if (!skills.listByIds(caller.tenant(), named).keySet().containsAll(named)) {
            throw AssessSkills.skillUnknown();
        }
        Instant now = clock.instant();
        assessments.add(words.stream()
                .map(word -> assessment(caller, pairing, word, now))
                .toList());
    }

    private static Assessment assessment(Caller caller, UUID pairing, Word word, Instant now) {
        GiveAssessment.requireLength(word.note());
        boolean own = word.person().equals(caller.person().id());
        return new Assessment(
                UUID.randomUUID(),
                caller.tenant(),
                word.person(),
                word.skill(),
                word.level(),
                own ? Source.SELF : Source.PARTNER,
                caller.person().id(),
                Optional.of(pairing),
                caller.course().map(Course::id),
                word.note(),
                now);
    }
}
