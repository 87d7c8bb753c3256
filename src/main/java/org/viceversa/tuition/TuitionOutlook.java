package org.viceversa.tuition;

import java.util.List;

/**
 * What somebody can count on.
 *
 * @param balances of the years that a plan could reach into, the first one first; none where no policy covers the person
 * @param counting in which of those years something counts; where no policy covers the person, in that in which it begins
 */
public record TuitionOutlook(List<TuitionBalance> balances, StudyYears counting) {

    public TuitionOutlook {
        balances = List.copyOf(balances);
    }
}
