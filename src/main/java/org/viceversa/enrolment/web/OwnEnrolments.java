package org.viceversa.enrolment.web;

import java.time.Clock;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.ShowEnrolments;
import org.viceversa.people.Caller;
import org.viceversa.people.People;

/** Shows an enrolment to the person whose it is. */
public final class OwnEnrolments {

    private final FindCycle findCycle;
    private final ShowEnrolments showEnrolments;
    private final People people;
    private final Clock clock;

    public OwnEnrolments(FindCycle findCycle, ShowEnrolments showEnrolments, People people, Clock clock) {
        this.findCycle = findCycle;
        this.showEnrolments = showEnrolments;
        this.people = people;
        this.clock = clock;
    }

    EnrolmentView view(Caller caller, Enrolment kept) {
        return view(kept, findCycle.forMember(caller, kept.cycle()));
    }

    EnrolmentView view(Enrolment kept, CycleOfProgramme place) {
        return EnrolmentView.of(
                showEnrolments.line(place, kept),
                kept,
                place.today(clock),
                people.listByIds(kept.tenant(), kept.answers().avoid()));
    }
}
