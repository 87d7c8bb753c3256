package org.viceversa.reflection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Knows which results a person may see, which grading keeps. */
@FunctionalInterface
public interface Results {

    /** Those that were released, in all activities, in any order. */
    List<Result> listOf(UUID tenant, UUID person);

    /**
     * @param score after what being late cost
     * @param maximum that it is out of
     */
    record Result(UUID activity, BigDecimal score, BigDecimal maximum, Instant releasedAt) {}
}
