package org.viceversa.quickhelp;

import java.time.Clock;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.people.People;
import org.viceversa.skills.Skills;

/** The deeds of this feature, which share one desk. */
public record QuickHelp(ShowHelp show, AskForHelp ask, AnswerHelp answer) {

    /** @param after what a change brings about elsewhere */
    public static QuickHelp of(
            FindCycle findCycle,
            Enrolments enrolments,
            HelpRequests requests,
            Skills skills,
            People people,
            AfterHelp after,
            Clock clock) {
        HelpDesk desk = new HelpDesk(findCycle, enrolments, clock);
        return new QuickHelp(
                new ShowHelp(desk, requests, skills, people),
                new AskForHelp(desk, requests),
                new AnswerHelp(desk, requests, enrolments, after));
    }
}
