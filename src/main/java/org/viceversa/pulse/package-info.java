/**
 * How two people are getting on: the pulse and the fit question, which are about the meetings and never about the other
 * one; the health of a pair that staff sees; and a safe way to report a concern.
 *
 * <p>What somebody answers is read by nobody but themselves. Staff sees {@link org.viceversa.pulse.Health}: a state, and
 * the {@link org.viceversa.pulse.Driver}s behind it in words that tell of no answer and of no side. A {@link
 * org.viceversa.pulse.Concern} is read by whoever reported it and by the contact whom they chose.
 */
@NullMarked
package org.viceversa.pulse;

import org.jspecify.annotations.NullMarked;
