/**
 * What becomes of two people who were put together or found each other: suggestions, choices, offers, and the life of a
 * {@link org.viceversa.pairing.Pairing} from the first offer to its end.
 *
 * <p>Each step is taken at the {@code PairingDesk}, with both enrolments held, so that nobody ends up with more partners
 * than they wanted.
 */
@NullMarked
package org.viceversa.pairing;

import org.jspecify.annotations.NullMarked;
