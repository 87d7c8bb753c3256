package org.viceversa.scoredelivery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.viceversa.lti.Result;

/**
 * Points with what they are out of; the same on every scale.
 *
 * @param maximum above zero
 */
public record Points(BigDecimal given, BigDecimal maximum) {

    /** Gradebooks keep two decimals or more. */
    private static final BigDecimal HALF_A_HUNDREDTH = new BigDecimal("0.0051");

    /** On small scales, a thousandth of the whole. */
    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

    /** What a gradebook shows; empty where it shows no points. */
    static Optional<Points> of(Optional<Result> shown) {
        return shown.flatMap(result -> result.score().map(score -> new Points(score, result.maximum())));
    }

    /** Whether a gradebook that shows this has those points: nothing is as good as a zero, which some leave out. */
    boolean isShownBy(Optional<Points> shown) {
        return shown.map(this::isSame).orElse(given.signum() == 0);
    }

    /** Compared on the other's scale, to the digits that a gradebook keeps. */
    public boolean isSame(Points other) {
        BigDecimal ours = given.multiply(other.maximum).divide(maximum, MathContext.DECIMAL64);
        BigDecimal tolerance = HALF_A_HUNDREDTH.min(other.maximum.multiply(THOUSANDTH));
        return ours.subtract(other.given).abs().compareTo(tolerance) <= 0;
    }
}
