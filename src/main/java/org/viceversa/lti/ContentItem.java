package org.viceversa.lti;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * An activity that a deep-linking answer places into the course: an {@code ltiResourceLink} (Deep Linking §3.3.2).
 *
 * @param text a description; empty for none
 * @param custom parameters that every later launch of the activity repeats
 * @param column the gradebook column to make with it, if it is graded
 */
public record ContentItem(String url, String title, String text, Map<String, String> custom, Optional<Column> column) {

    public ContentItem {
        custom = Map.copyOf(custom);
    }

    /**
     * @param scoreMaximum a whole number from 1 to 100: Moodle turns anything else into a column that loses scores
     * @param resourceId our own key, the same as in the activity's custom parameters
     * @param reviewUrl where the gradebook opens one person's submission, if it should
     */
    public record Column(
            BigDecimal scoreMaximum, String label, String resourceId, String tag, Optional<String> reviewUrl) {}
}
