package org.viceversa.programme;

import java.util.List;
import org.viceversa.people.Caller;

/** Tells who learns in the course that a visit was opened in, with what employee records know of them. */
@FunctionalInterface
public interface DryRunPeople {

    /** @param most so many are read at most */
    List<DryRunPerson> list(Caller caller, int most);
}
