package org.viceversa.skills;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;

/**
 * A collection of skills from one hand.
 *
 * @param identifier what files know it by, unique within the tenant
 * @param licence under which its words may be used; shown wherever they are
 * @param credit to whom they are owed, with what was changed
 * @param source where the original is
 * @param version of the original
 * @param retired its skills are not offered any more; what was said of them stays
 * @param revision grows with each change here
 */
public record Framework(
        UUID id,
        UUID tenant,
        String identifier,
        String title,
        String description,
        String licence,
        String credit,
        Optional<URI> source,
        String version,
        boolean retired,
        int revision,
        Instant changedAt) {

    /** Moodle keeps no more of an id number and a name. */
    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_DESCRIPTION = 4_000;
    public static final int LONGEST_LICENCE = 500;
    public static final int LONGEST_CREDIT = 2_000;
    public static final int LONGEST_VERSION = 60;

    public Framework {
        identifier = Texts.clean(identifier, LONGEST_NAME);
        title = Texts.clean(title, LONGEST_NAME);
        description = Texts.cleanLines(description, LONGEST_DESCRIPTION);
        licence = Texts.clean(licence, LONGEST_LICENCE);
        credit = Texts.cleanLines(credit, LONGEST_CREDIT);
        version = Texts.clean(version, LONGEST_VERSION);
    }

    /** With other words; the next revision. */
    Framework changed(FrameworkDraft draft, boolean isRetired, Instant now) {
        return new Framework(
                id,
                tenant,
                identifier,
                draft.title(),
                draft.description(),
                draft.licence(),
                draft.credit(),
                draft.source(),
                draft.version(),
                isRetired,
                revision + 1,
                now);
    }

    /** The same, where nothing of it is other than before. */
    Framework withWords(FrameworkDraft draft, boolean isRetired, Instant now) {
        Framework other = changed(draft, isRetired, now);
        Framework same = new Framework(
                id,
                tenant,
                identifier,
                other.title,
                other.description,
                other.licence,
                other.credit,
                other.source,
                other.version,
                isRetired,
                revision,
                changedAt);
        return same.equals(this) ? this : other;
    }
}
