package org.viceversa.catalogue;

import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What all that is done with the catalogue has in common. */
public final class Catalogue {

    private Catalogue() {}

    /** @throws Refused {@code not-allowed} */
    static void requireManager(Caller caller) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
    }

    static boolean manages(Caller caller) {
        return caller.is(ToolRole.PROGRAMME_MANAGER);
    }

    public static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND, "offering-unknown", "There is no such offering in the catalogue. Search it anew.");
    }

    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "offering-changed",
                "Somebody else changed this offering in the meantime. Nothing of yours was kept yet: compare, and save"
                        + " again.");
    }

    public static Refused exists() {
        return new Refused(
                Kind.CONFLICT,
                "offering-exists",
                "The catalogue has an offering with this title of this provider, perhaps a retired one. Change that one, or"
                        + " give this another title.");
    }
}
