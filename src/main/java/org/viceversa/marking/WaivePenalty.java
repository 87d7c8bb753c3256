package org.viceversa.marking;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.grade.SheetChecks;
import org.viceversa.marking.Paper.Terms;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Takes nothing off for lateness, for a reason; a grade that was released stands until it is released anew. */
public final class WaivePenalty {

    private final PaperDesk desk;

    public WaivePenalty(PaperDesk desk) {
        this.desk = desk;
    }

    /** @throws Refused {@code being-marked}; {@code not-late}; {@code reason-missing} */
    public Paper waive(Caller caller, UUID activity, UUID who, String typed) {
        Opened opened = desk.openToChange(caller, activity, who);
        String reason = SheetChecks.words(typed, SheetChecks.LONGEST_REASON, "The reason");
        if (reason.isEmpty()) {
            throw new Refused(
                    Kind.INVALID, "reason-missing", "Please say why nothing is taken off: the author will read it.");
        }
        if (opened.paper().lateness(opened.activity()).penaltyPercent() == 0) {
            throw new Refused(Kind.CONFLICT, "not-late", "Nothing is taken off here, so there is nothing to waive.");
        }
        return with(opened, Optional.of(reason), PaperEvent.What.WAIVED);
    }

    public Paper undo(Caller caller, UUID activity, UUID who) {
        return with(desk.openToChange(caller, activity, who), Optional.empty(), PaperEvent.What.WAIVER_UNDONE);
    }

    private Paper with(Opened opened, Optional<String> reason, PaperEvent.What what) {
        Paper paper = opened.paper();
        if (paper.terms().waiver().equals(reason)) {
            return paper;
        }
        Paper changed = paper.with(new Terms(paper.terms().extendedDue(), reason), opened.activity());
        return desk.keep(opened, changed, what, reason.orElse("")).paper();
    }
}
