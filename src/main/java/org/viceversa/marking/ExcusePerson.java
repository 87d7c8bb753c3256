package org.viceversa.marking;

import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.grade.SheetChecks;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Says that somebody need not hand in; no score is sent. To hand in all the same lifts it. */
public final class ExcusePerson {

    private final PaperDesk desk;
    private final MissingPeople missing;

    public ExcusePerson(PaperDesk desk, MissingPeople missing) {
        this.desk = desk;
        this.missing = missing;
    }

    /** @throws Refused {@code being-marked}; {@code already-released} */
    public Paper excuse(Caller caller, UUID activity, UUID who, String reason) {
        return excuse(desk.openToChange(caller, activity, who), reason);
    }

    public Paper undo(Caller caller, UUID activity, UUID who) {
        return undo(desk.openToChange(caller, activity, who));
    }

    /**
     * Somebody who has handed in nothing, by who they are.
     *
     * @throws Refused {@code marked-anonymously}; {@code person-unknown}; {@code already-handed-in}
     */
    public void excuseMissing(Caller caller, UUID activity, UUID person, String reason) {
        Activity of = desk.activity(caller, activity);
        missing.require(of, person);
        excuse(missing.open(caller, of, person), reason);
    }

    public void undoMissing(Caller caller, UUID activity, UUID person) {
        Activity of = desk.activity(caller, activity);
        missing.require(of, person);
        undo(missing.open(caller, of, person));
    }

    private Paper excuse(Opened opened, String typed) {
        String reason = SheetChecks.words(typed, SheetChecks.LONGEST_REASON, "The reason");
        Paper paper = opened.paper();
        if (paper.state() == MarkingState.EXCUSED) {
            return paper;
        }
        if (paper.grade().isPresent()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "already-released",
                    "A grade stands here and in the gradebook, and an excuse would not take it away.");
        }
        return desk.keep(opened, paper.in(MarkingState.EXCUSED), PaperEvent.What.EXCUSED, reason)
                .paper();
    }

    private Paper undo(Opened opened) {
        Paper paper = opened.paper();
        if (paper.state() != MarkingState.EXCUSED) {
            return paper;
        }
        Paper back = paper.in(paper.stateOfWork(opened.activity()));
        return desk.keep(opened, back, PaperEvent.What.EXCUSE_UNDONE, "").paper();
    }
}
