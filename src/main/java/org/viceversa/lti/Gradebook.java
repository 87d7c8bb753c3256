package org.viceversa.lti;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.viceversa.registration.Registration;

/**
 * The LMS's gradebook over Assignment and Grade Services. Every method calls the platform, so none belongs in a
 * transaction, and every method may throw {@link PlatformCallFailed}.
 */
public interface Gradebook {

    /** Which columns to list; an absent part does not filter. */
    record Filter(Optional<String> resourceLinkId, Optional<String> resourceId, Optional<String> tag) {
        public static Filter none() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** All columns of this tool in the course, over all pages. */
    List<LineItem> listLineItems(Registration registration, String lineItemsUrl, Filter filter);

    LineItem getLineItem(Registration registration, String lineItemUrl);

    /** @return the column as the platform made it, with its id */
    LineItem createLineItem(Registration registration, String lineItemsUrl, LineItem lineItem);

    /** Reads the column, replaces what {@code lineItem} says, keeps the rest, and writes it whole (AGS §3.2.6). */
    LineItem updateLineItem(Registration registration, LineItem lineItem);

    /** Deletes a column of the tool's own; one that is coupled to an activity is refused before the platform is asked. */
    void deleteLineItem(Registration registration, LineItem lineItem);

    /**
     * Sends one score, if it may be sent: to Moodle only those that are {@code FULLY_GRADED}. It takes any other, with
     * or without {@link Score#given}, for the order to remove score and comment that are there, so progress stays in the
     * tool; the call then returns without having sent anything.
     *
     * @throws PlatformCallFailed {@code CONFLICT} when the platform has a later one, {@code REFUSED} when the person
     *     cannot be graded there
     */
    void postScore(Registration registration, String lineItemUrl, Score score);

    /** Everybody's results, or one person's. */
    List<Result> listResults(Registration registration, String lineItemUrl, Optional<String> userId);

    /**
     * How far the platform's clock is ahead of ours, by what its latest answers told; zero while it is as good as ours, and
     * where they told nothing that one could believe. Calls nobody.
     */
    Duration clockAhead(Registration registration);
}
