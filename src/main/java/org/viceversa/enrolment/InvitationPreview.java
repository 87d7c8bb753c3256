package org.viceversa.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.viceversa.people.Person;

/** What would become of a list of people to invite; nothing has happened yet. */
public record InvitationPreview(List<Line> lines) {

    /** What is known of an entry. */
    public enum Finding {
        /** Somebody of this platform. */
        KNOWN,
        /** An address or a number that nobody here has yet: recognised at their first visit. */
        NEW,
        /** Somebody whom the rule of the programme puts on the other side; they can be invited nevertheless. */
        WRONG_SIDE,
        /** Invited before, or taking part. */
        ALREADY,
        /** The same as an entry above it. */
        TWICE,
        /** Several people have this name. */
        AMBIGUOUS,
        /** A name that nobody here has: an address or a number is needed. */
        UNKNOWN,
        /** No side is said, and nothing tells it. */
        NO_SIDE;

        public boolean isInvited() {
            return this == KNOWN || this == NEW || this == WRONG_SIDE;
        }
    }

    /** @param candidates how many people the entry could mean */
    public record Line(Wanted wanted, Finding finding, Optional<Person> person, Optional<Side> side, int candidates) {}

    public Map<Finding, Long> counts() {
        return lines.stream().collect(Collectors.groupingBy(Line::finding, Collectors.counting()));
    }
}
