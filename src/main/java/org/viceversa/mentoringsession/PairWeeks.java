package org.viceversa.mentoringsession;

import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Mentorship;

/** The weeks of two people, as each said in the form of their cycle. */
record PairWeeks(Week ours, Week theirs) {

    static PairWeeks of(Enrolments enrolments, Mentorship mentorship) {
        return new PairWeeks(
                week(enrolments, mentorship, mentorship.side()),
                week(enrolments, mentorship, mentorship.side().other()));
    }

    private static Week week(Enrolments enrolments, Mentorship mentorship, Side side) {
        return Week.of(enrolments
                .find(mentorship.tenant(), mentorship.pairing().partner(side).enrolment())
                .map(Enrolment::answers)
                .orElse(Answers.NONE));
    }
}
