package org.viceversa.marking;

import java.util.UUID;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Says who a pseudonym is, once the grade is released; that somebody looked is written down. */
public final class RevealName {

    private final PaperDesk desk;
    private final People people;

    public RevealName(PaperDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** @throws Refused {@code not-released} */
    public Person run(Caller caller, UUID activity, UUID who) {
        Opened opened = desk.open(caller, activity, who);
        Paper paper = opened.paper();
        if (opened.activity().anonymous()) {
            if (paper.grade().isEmpty()) {
                throw new Refused(
                        Kind.CONFLICT,
                        "not-released",
                        "Names can be seen once the grade is released: until then this is marked without.");
            }
            desk.note(opened, PaperEvent.What.NAME_SHOWN, "");
        }
        return people.find(paper.tenant(), paper.person()).orElseThrow();
    }
}
