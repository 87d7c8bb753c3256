package org.viceversa.mentoringsession;

import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.CalendarMail.Method;
import org.viceversa.pairing.Pairing;

/** Tells both people's calendars what became of a meeting that was agreed on. */
public final class CalendarNews {

    private final CalendarEntries entries;
    private final CalendarFiles files;
    private final CalendarPost post;

    public CalendarNews(CalendarEntries entries, CalendarFiles files, CalendarPost post) {
        this.entries = entries;
        this.files = files;
        this.post = post;
    }

    /**
     * @param before as it was; what calendars never knew they need not be told of
     * @param after as it is kept now
     */
    void tell(CycleOfProgramme place, Pairing pairing, MentoringSession before, MentoringSession after) {
        if (after.sequence() == before.sequence()) {
            return;
        }
        Method method = after.isInCalendars() ? Method.REQUEST : Method.CANCEL;
        entries.of(place, pairing, after).ifPresent(entry -> {
            String calendar = files.message(method, entry);
            for (Side side : Side.values()) {
                post.post(new CalendarMail(
                        after.tenant(),
                        pairing.partner(side).person(),
                        after.entry() + "/" + after.sequence() + "/" + side,
                        method,
                        entry.title(),
                        calendar));
            }
        });
    }
}
