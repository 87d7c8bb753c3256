package org.viceversa.enrolment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far somebody is in the orientation of one side.
 *
 * @param read the units that were read
 * @param right the questions that were answered rightly, however often it took
 * @param doneAt when all of it was done for the first time; going through it again takes nothing away
 */
public record OrientationProgress(Set<String> read, Set<String> right, Optional<Instant> doneAt) {

    public static final OrientationProgress NONE = new OrientationProgress(Set.of(), Set.of(), Optional.empty());

    public OrientationProgress {
        read = Set.copyOf(read);
        right = Set.copyOf(right);
    }

    public boolean isDone() {
        return doneAt.isPresent();
    }

    OrientationProgress with(Orientation orientation, Set<String> readNow, Set<String> rightNow, Instant now) {
        Set<String> allRead = new TreeSet<>(read);
        allRead.addAll(readNow);
        Set<String> allRight = new TreeSet<>(right);
        allRight.addAll(rightNow);
        boolean done = allRead.containsAll(orientation.units()) && allRight.containsAll(orientation.questionIds());
        return new OrientationProgress(allRead, allRight, doneAt.or(() -> done ? Optional.of(now) : Optional.empty()));
    }
}
