package org.viceversa.skills;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Standings;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.AssessmentRequest.State;

/** Asks a colleague of the same course, or one's manager, to say how well one can do something. */
public final class AskForAssessment {

    private static final int MOST_OPEN = 20;
    private static final int LOOKED_AT = 200;

    private final Skills skills;
    private final AssessmentRequests requests;
    private final Standings standings;
    private final Positions positions;
    private final Clock clock;

    public AskForAssessment(
            Skills skills, AssessmentRequests requests, Standings standings, Positions positions, Clock clock) {
        this.skills = skills;
        this.requests = requests;
        this.standings = standings;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code skill-unknown}; {@code ask-yourself}; {@code colleague-unknown}; {@code already-asked};
     *     {@code requests-full}; {@code text-too-long}
     */
    public AssessmentRequest run(Caller caller, UUID skillId, UUID asked, String message) {
        Skill skill = skills.find(caller.tenant(), skillId).orElseThrow(AssessSkills::skillUnknown);
        GiveAssessment.requireLength(message);
        if (asked.equals(caller.person().id())) {
            throw new Refused(
                    Kind.INVALID, "ask-yourself", "Say yourself how well you can do it; ask somebody else as well.");
        }
        Source source = sourceOf(caller, asked).orElseThrow(AskForAssessment::colleagueUnknown);
        requireRoom(caller, skill.id(), asked);
        AssessmentRequest request = request(caller, skill.id(), asked, source, message);
        requests.add(request);
        return request;
    }

    private AssessmentRequest request(Caller caller, UUID skill, UUID asked, Source source, String message) {
        return new AssessmentRequest(
                UUID.randomUUID(),
                caller.tenant(),
                caller.person().id(),
                asked,
                skill,
                caller.course().map(Course::id),
                source,
                message,
                State.ASKED,
                "",
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** As what the other would speak; empty for somebody who is neither here in the course nor the manager. */
    private Optional<Source> sourceOf(Caller caller, UUID asked) {
        if (positions.find(caller.tenant(), caller.person()).manager().equals(Optional.of(asked))) {
            return Optional.of(Source.MANAGER);
        }
        return caller.course()
                .flatMap(course -> standings
                        .find(caller.tenant(), asked, Optional.of(course.id()))
                        .membership())
                .filter(Membership::isHere)
                .map(member -> member.roles().contains(ToolRole.INSTRUCTOR) ? Source.INSTRUCTOR : Source.PARTNER);
    }

    private void requireRoom(Caller caller, UUID skill, UUID asked) {
        List<AssessmentRequest> open = requests
                .holdFrom(caller.tenant(), caller.person().id(), LOOKED_AT)
                .stream()
                .filter(AssessmentRequest::isOpen)
                .toList();
        if (open.stream()
                .anyMatch(one -> one.skill().equals(skill) && one.asked().equals(asked))) {
            throw new Refused(
                    Kind.CONFLICT, "already-asked", "You have asked this person already, and they have not answered.");
        }
        if (open.size() >= MOST_OPEN) {
            throw new Refused(
                    Kind.CONFLICT,
                    "requests-full",
                    "You wait for " + MOST_OPEN + " answers, which is the most. Take one back, or wait.");
        }
    }

    private static Refused colleagueUnknown() {
        return new Refused(
                Kind.NOT_FOUND, "colleague-unknown", "There is no such person among those whom you can ask here.");
    }
}
