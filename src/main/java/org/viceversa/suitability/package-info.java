/**
 * Who suits whom, and why: rules, scores, candidates, the best pairs of everyone, and what explains them.
 *
 * <p>All of it is calculation. A {@link org.viceversa.suitability.Pool} of {@link org.viceversa.suitability.Seeker}s and the
 * {@link org.viceversa.suitability.Criteria} go into {@link org.viceversa.suitability.FindPairing}: {@code Disqualifications}
 * say who may not be paired, {@link org.viceversa.suitability.PairingScore} how well two suit each other, {@code
 * CandidateGraph} which pairs are worth a thought, and the solver of {@code assignment} which of them together are best.
 * Explanations are values, of which the pages make words.
 */
@NullMarked
package org.viceversa.suitability;

import org.jspecify.annotations.NullMarked;
