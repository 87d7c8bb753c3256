/**
 * Who is paired with whom, and why: rules, scores, candidates, rounds and pairings.
 *
 * <p>The calculation is pure. A {@link org.viceversa.pairing.Pool} of {@link org.viceversa.pairing.Seeker}s and the {@link
 * org.viceversa.pairing.Criteria} go into {@code FindPairing}: {@code Disqualifications} say who may
 * not be paired, {@link org.viceversa.pairing.PairingScore} how well two suit each other, {@code CandidateGraph} which pairs are worth a thought, and the solver of {@code assignment} which of
 * them together are best. Explanations are values, of which the pages make words.
 */
@NullMarked
package org.viceversa.pairing;

import org.jspecify.annotations.NullMarked;
