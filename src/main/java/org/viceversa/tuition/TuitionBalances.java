package org.viceversa.tuition;

import java.util.List;
import java.util.UUID;

/** What others may know of somebody's money: how much there is in this year and the next ones. */
public interface TuitionBalances {

    /** The years that a plan could reach into, the first one first; none where no policy covers the person. */
    List<TuitionBalance> listOf(UUID tenant, UUID person);

    /** In which of those years something counts; where no policy covers the person, in that in which it begins. */
    StudyYears yearsOf(UUID tenant, UUID person);
}
