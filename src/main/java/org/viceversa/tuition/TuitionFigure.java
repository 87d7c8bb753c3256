package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.Optional;
import org.viceversa.catalogue.Money;

/**
 * What the law says, as somebody looked it up.
 *
 * @param jurisdiction such as US, or US-CA for one of its parts
 * @param year from which a warning holds, or for which alone an amount does
 * @param amount of {@link Topic#TAX_FREE}; empty for a warning
 */
public record TuitionFigure(
        String jurisdiction,
        Topic topic,
        int year,
        Optional<Money> amount,
        String words,
        String source,
        LocalDate checkedOn) {

    /** What it is about. */
    public enum Topic {
        /** How much an employer may pay in a tax year without tax. */
        TAX_FREE,
        /** What to know before repayment is asked of those who leave. */
        RETENTION
    }

    /** Whether both say the same thing, one of them newer or the tenant's own. */
    public boolean isSameAs(TuitionFigure other) {
        return jurisdiction.equals(other.jurisdiction) && topic == other.topic && year == other.year;
    }
}
