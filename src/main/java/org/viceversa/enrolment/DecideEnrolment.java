package org.viceversa.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Lets somebody in who applied or waits, or does not; on the word of who runs the programme. */
public final class DecideEnrolment {

    static final int LONGEST_REASON = 500;

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Clock clock;

    public DecideEnrolment(FindCycle findCycle, Enrolments enrolments, Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * @param letIn or not
     * @param reason for those who run programmes alone; may be empty
     * @throws Refused {@code not-allowed}; {@code enrolment-unknown}; {@code enrolment-state} when it was decided
     *     already; {@code own-application}; {@code text-too-long}
     */
    public Enrolment run(Caller caller, UUID enrolmentId, boolean letIn, String reason) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Enrolment kept = enrolments.find(caller.tenant(), enrolmentId).orElseThrow(DecideEnrolment::unknown);
        UUID by = caller.person().id();
        if (kept.person().equals(by)) {
            throw new Refused(
                    Kind.FORBIDDEN,
                    "own-application",
                    "Nobody decides on their own application. Ask another programme manager.");
        }
        Instant now = clock.instant();
        CycleOfProgramme place = findCycle.find(caller.tenant(), kept.cycle());
        Enrolment decided = letIn
                ? kept.approved(place.terms(kept.sides(), enrolments.holdPlaces(caller.tenant(), kept.cycle())), now)
                : kept.refused(now);
        Move move = letIn ? Move.APPROVED : Move.REFUSED;
        return enrolments.save(decided, List.of(EnrolmentEvent.of(decided, move, checked(reason), by)));
    }

    private static String checked(String reason) {
        String clean = Texts.clean(reason, LONGEST_REASON + 1);
        if (clean.length() > LONGEST_REASON) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "A reason may have at most " + LONGEST_REASON + " characters; please shorten it.");
        }
        return clean;
    }

    static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "enrolment-unknown", "There is no such enrolment here.");
    }
}
