package org.viceversa.skills;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.AssessmentRequest.State;

/** Answers a request to assess: with a level, with a no, or by taking one's own request back. */
public final class GiveAssessment {

    private final AssessmentRequests requests;
    private final Assessments assessments;
    private final Clock clock;

    public GiveAssessment(AssessmentRequests requests, Assessments assessments, Clock clock) {
        this.requests = requests;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * What is answered.
     *
     * @param state GIVEN, DECLINED or WITHDRAWN
     * @param level for GIVEN
     * @param words a note to the one who asked; of one who declines, a reason that nobody else reads
     */
    public record Answer(State state, int level, String words) {}

    /**
     * @throws Refused {@code request-unknown} to everybody but the two; {@code request-answered}; {@code level-invalid};
     *     {@code text-too-long}
     */
    public AssessmentRequest run(Caller caller, UUID id, Answer answer) {
        AssessmentRequest request = requests.find(caller.tenant(), id)
                .filter(one ->
                        whoMay(one, answer.state()).equals(caller.person().id()))
                .orElseThrow(() ->
                        new Refused(Kind.NOT_FOUND, "request-unknown", "There is no such request to you or of yours."));
        requireLength(answer.words());
        if (!request.isOpen()) {
            throw new Refused(
                    Kind.CONFLICT, "request-answered", "This request was answered or taken back in the meantime.");
        }
        AssessmentRequest answered = answered(request, answer, clock.instant());
        requests.save(answered);
        return answered;
    }

    private static UUID whoMay(AssessmentRequest request, State state) {
        return state == State.WITHDRAWN ? request.asker() : request.asked();
    }

    private AssessmentRequest answered(AssessmentRequest request, Answer answer, Instant now) {
        return switch (answer.state()) {
            case GIVEN -> {
                Assessment said = assessment(request, answer, now);
                assessments.add(List.of(said));
                yield request.given(said.id(), now);
            }
            case DECLINED -> request.declined(answer.words(), now);
            case WITHDRAWN -> request.withdrawn(now);
            case ASKED ->
                throw new Refused(Kind.INVALID, "answer-invalid", "An answer is one of GIVEN, DECLINED and WITHDRAWN.");
        };
    }

    private static Assessment assessment(AssessmentRequest request, Answer answer, Instant now) {
        return new Assessment(
                UUID.randomUUID(),
                request.tenant(),
                request.asker(),
                request.skill(),
                answer.level(),
                request.source(),
                request.asked(),
                Optional.empty(),
                request.course(),
                answer.words(),
                now);
    }

    static void requireLength(String words) {
        if (words.strip().length() > AssessmentRequest.LONGEST_TEXT) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "A note may have 1,000 characters at most; this one has %,d."
                            .formatted(words.strip().length()));
        }
    }
}
