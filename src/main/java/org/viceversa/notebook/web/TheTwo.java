package org.viceversa.notebook.web;

import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.people.People;
import org.viceversa.people.Person;

/**
 * A pair as one of the two sees it.
 *
 * @param side on which the caller is
 * @param open whether anything may still be added
 */
record TheTwo(UUID pairing, UUID cycle, UUID programme, Side side, UUID partner, String partnerName, boolean open) {

    static TheTwo of(Mentorship mentorship, People people) {
        return new TheTwo(
                mentorship.id(),
                mentorship.place().cycle().id(),
                mentorship.place().programme().id(),
                mentorship.side(),
                mentorship.partner(),
                people.find(mentorship.tenant(), mentorship.partner())
                        .map(Person::name)
                        .orElse(""),
                mentorship.isOpen());
    }
}
