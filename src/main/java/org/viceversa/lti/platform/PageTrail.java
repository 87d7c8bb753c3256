package org.viceversa.lti.platform;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.platform.Addresses;
import org.viceversa.platform.Headers;

/** The pages of one reading, from link to link; it ends readings that would not end. For one thread. */
final class PageTrail {

    private static final int MOST_PAGES = 2_000;

    private final Set<URI> seen = new HashSet<>();
    private URI current;

    PageTrail(URI first) {
        this.current = first;
        seen.add(first);
    }

    URI current() {
        return current;
    }

    /**
     * Goes on to the next page, if there is one.
     *
     * @throws PlatformCallFailed {@code UNREADABLE} when pages go in a circle or on and on, or lead to another origin,
     *     where the platform's token has no business
     */
    boolean advance(Headers headers) {
        Optional<String> link = LinkField.find(headers, "next").filter(address -> !address.isEmpty());
        if (link.isEmpty()) {
            return false;
        }
        URI next = ServiceAddress.from(current, link.get());
        if (!Addresses.origin(next).equals(Addresses.origin(current))) {
            throw new PlatformCallFailed(Cause.UNREADABLE, "the next page is at another origin");
        }
        if (!seen.add(next)) {
            throw new PlatformCallFailed(Cause.UNREADABLE, "the pages go in a circle after " + seen.size());
        }
        if (seen.size() > MOST_PAGES) {
            throw new PlatformCallFailed(Cause.UNREADABLE, "more than " + MOST_PAGES + " pages");
        }
        current = next;
        return true;
    }
}
