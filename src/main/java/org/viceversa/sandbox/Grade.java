package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * What the gradebook holds for one person in one column.
 *
 * @param score on the column's own scale; empty when nothing counts yet or it was cleared
 * @param lastScore the AGS score as it was posted, with all its members
 */
public record Grade(
        String personId,
        Optional<Double> score,
        Optional<String> comment,
        Instant timestamp,
        String activityProgress,
        String gradingProgress,
        ObjectNode lastScore) {

    Grade scaledBy(double factor) {
        return new Grade(
                personId,
                score.map(points -> points * factor),
                comment,
                timestamp,
                activityProgress,
                gradingProgress,
                lastScore);
    }
}
