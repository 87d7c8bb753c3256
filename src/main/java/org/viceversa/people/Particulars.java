package org.viceversa.people;

import java.util.stream.Stream;
import org.viceversa.lti.Launch;
import org.viceversa.lti.RosterMember;

/**
 * What a platform tells of a person; each may be empty, since platforms share as much as their administrators allow.
 *
 * <p>Control characters are dropped and long names cut, so that no word of a platform can break a page or a table. An
 * e-mail address that is too long is dropped: half an address is a wrong one.
 *
 * @param sourcedId the personnel or student number
 */
public record Particulars(String name, String givenName, String familyName, String email, String sourcedId) {

    static final int LONGEST = 255;

    public Particulars {
        name = Texts.clean(name, LONGEST);
        givenName = Texts.clean(givenName, LONGEST);
        familyName = Texts.clean(familyName, LONGEST);
        email = email.length() > LONGEST ? "" : Texts.clean(email, LONGEST);
        sourcedId = Texts.clean(sourcedId, LONGEST);
    }

    static Particulars of(Launch.User user) {
        return new Particulars(user.name(), user.givenName(), user.familyName(), user.email(), user.sourcedId());
    }

    static Particulars of(RosterMember member) {
        return new Particulars(
                member.name(), member.givenName(), member.familyName(), member.email(), member.sourcedId());
    }

    boolean hasName() {
        return Stream.of(name, givenName, familyName).anyMatch(word -> !word.isEmpty());
    }

    /** The full name, or what can be made of its parts; empty when nothing is known. */
    public String displayName() {
        return name.isEmpty() ? (givenName + " " + familyName).strip() : name;
    }

    /** These, with each word that the others tell put in place of ours; what they leave empty stays. */
    Particulars overlaidWith(Particulars others) {
        return new Particulars(
                other(name, others.name),
                other(givenName, others.givenName),
                other(familyName, others.familyName),
                other(email, others.email),
                other(sourcedId, others.sourcedId));
    }

    private static String other(String ours, String theirs) {
        return theirs.isEmpty() ? ours : theirs;
    }
}
