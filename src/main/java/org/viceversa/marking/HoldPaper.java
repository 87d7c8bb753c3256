package org.viceversa.marking;

import java.util.UUID;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;

/** Keeps other graders out for ten minutes at a time. */
public final class HoldPaper {

    private final PaperDesk desk;

    public HoldPaper(PaperDesk desk) {
        this.desk = desk;
    }

    /** @throws org.viceversa.refusal.Refused {@code being-marked} */
    public Paper take(Caller caller, UUID activity, UUID who) {
        return desk.openToChange(caller, activity, who).paper();
    }

    /** Somebody else's lease stays. */
    public void giveUp(Caller caller, UUID activity, UUID who) {
        Opened opened = desk.open(caller, activity, who);
        desk.letGo(opened);
    }
}
