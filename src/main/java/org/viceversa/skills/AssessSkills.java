package org.viceversa.skills;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Assessment.Source;

/** Notes what people say of their own levels; what they said before stays beside it. */
public final class AssessSkills {

    private final Skills skills;
    private final Assessments assessments;
    private final Clock clock;

    public AssessSkills(Skills skills, Assessments assessments, Clock clock) {
        this.skills = skills;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * All or none of it.
     *
     * @throws Refused {@code skill-unknown}; {@code level-invalid}
     */
    public void run(Caller caller, List<SelfAssessment> said) {
        List<UUID> ids = said.stream().map(SelfAssessment::skill).distinct().toList();
        Map<UUID, Skill> known = skills.listByIds(caller.tenant(), ids);
        Instant now = clock.instant();
        assessments.add(said.stream()
                .map(one -> assessment(caller, known.get(one.skill()) == null ? unknown() : one, now))
                .toList());
    }

    private static Assessment assessment(Caller caller, SelfAssessment said, Instant now) {
        return new Assessment(
                UUID.randomUUID(),
                caller.tenant(),
                caller.person().id(),
                said.skill(),
                said.level(),
                Source.SELF,
                caller.person().id(),
                Optional.empty(),
                caller.course().map(Course::id),
                said.note(),
                now);
    }

    private static SelfAssessment unknown() {
        throw skillUnknown();
    }

    static Refused skillUnknown() {
        return new Refused(
                Kind.NOT_FOUND, "skill-unknown", "There is no such skill here. Look it up in the list of skills.");
    }
}
