package org.viceversa.enrolment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;

/**
 * Somebody is asked to take part. They may be known only by the contact until their first launch.
 *
 * @param contact what recognises them, see {@link Contact}
 * @param name as it was told; for the list of those who run the programme
 * @param person once they are known
 * @param openedAt when the tool first showed it to them
 */
public record Invitation(
        UUID id,
        UUID tenant,
        UUID cycle,
        Side side,
        Contact contact,
        String name,
        Optional<UUID> person,
        UUID invitedBy,
        Instant invitedAt,
        Optional<Instant> openedAt,
        Optional<Instant> withdrawnAt) {

    /** An e-mail address, a personnel number or, for somebody who shares neither, the platform's own id. */
    public record Contact(Kind kind, String value) {

        private static final int LONGEST = 255;

        /** By what somebody is recognised. */
        public enum Kind {
            EMAIL,
            ID_NUMBER,
            SUBJECT
        }

        public Contact {
            value = Texts.clean(value, LONGEST + 1);
            value = kind == Kind.SUBJECT ? value : value.toLowerCase(Locale.ROOT);
        }

        /** Half an address would be somebody else's. */
        boolean isTooLong() {
            return value.length() > LONGEST;
        }
    }

    /** Found to be this person's. */
    Invitation of(UUID found) {
        return new Invitation(
                id,
                tenant,
                cycle,
                side,
                contact,
                name,
                Optional.of(found),
                invitedBy,
                invitedAt,
                openedAt,
                withdrawnAt);
    }

    Invitation opened(Instant now) {
        return new Invitation(
                id,
                tenant,
                cycle,
                side,
                contact,
                name,
                person,
                invitedBy,
                invitedAt,
                openedAt.or(() -> Optional.of(now)),
                withdrawnAt);
    }

    Invitation withdrawn(Instant now) {
        return new Invitation(
                id, tenant, cycle, side, contact, name, person, invitedBy, invitedAt, openedAt, Optional.of(now));
    }
}
