package org.viceversa.lti;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viceversa.registration.Registration;

/**
 * Tries a platform's services one at a time, for a self-test: each call is new (nothing from a cache), tried once, and
 * ends within a few seconds. Every method but the last two may throw {@link PlatformCallFailed}.
 */
public interface PlatformProbe {

    /**
     * @param keyId empty when it has none
     * @param algorithm empty when it says none
     * @param bits 0 when that cannot be told
     */
    record PublishedKey(String keyId, String type, String algorithm, int bits) {}

    /** @param clockAhead how far the platform's clock is ahead of the tool's, where the answer tells a time */
    record KeySet(List<PublishedKey> keys, Optional<Duration> clockAhead) {
        public KeySet {
            keys = List.copyOf(keys);
        }
    }

    /** @param scopes those of the asked ones that were granted; the platform has verified the tool's signature */
    record Grant(Set<String> scopes, Optional<Duration> clockAhead) {
        public Grant {
            scopes = Set.copyOf(scopes);
        }
    }

    /** @param more whether there are more members than were counted */
    record RosterStart(int members, boolean more) {}

    KeySet readKeySet(Registration registration);

    Grant requestToken(Registration registration, Set<String> scopes);

    RosterStart readRosterStart(Registration registration, String membershipsUrl);

    /** How many columns of the tool the first page of the course's gradebook shows. */
    int countLineItems(Registration registration, String lineItemsUrl);

    /** Asks for one column. */
    void readLineItem(Registration registration, String lineItemUrl);

    /** What is known to help when this product refuses a token in this way. */
    Optional<String> findTokenRemedy(Registration registration, PlatformCallFailed failed);

    /** What is known of this product and should be put right in the registration. */
    List<String> listRemarks(Registration registration);
}
