package org.viceversa.lti;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the LMS's gradebook shows for one person in one column (AGS §3.3).
 *
 * @param score absent when there is none or it was cleared
 * @param maximum 1 where the platform did not say
 */
public record Result(String userId, Optional<BigDecimal> score, BigDecimal maximum, String comment) {}
