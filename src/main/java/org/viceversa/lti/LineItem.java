package org.viceversa.lti;

import java.math.BigDecimal;
import java.util.Optional;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * A column of the LMS's gradebook (AGS §3.2).
 *
 * @param id its address, taken only from the platform's answers; empty before it is created
 * @param scoreMaximum above zero
 * @param resourceLinkId the activity that it belongs to, if it is coupled to one
 * @param resourceId our own key for what is graded; empty if none
 * @param tag our own kind of column; empty if none
 */
public record LineItem(
        Optional<String> id,
        String label,
        BigDecimal scoreMaximum,
        Optional<String> resourceLinkId,
        String resourceId,
        String tag) {

    public LineItem {
        if (label.isBlank()) {
            throw new Refused(Kind.INVALID, "line-item-label-missing", "A gradebook column needs a name.");
        }
        if (scoreMaximum.signum() <= 0) {
            throw new Refused(Kind.INVALID, "line-item-maximum-invalid", "A column's maximum must be above zero.");
        }
    }
}
