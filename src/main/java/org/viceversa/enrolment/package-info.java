/**
 * Who takes part in a cycle, on which side, wanting to learn and able to teach what.
 *
 * <p>An {@link org.viceversa.enrolment.Invitation} names somebody by e-mail address or personnel number, who need not be
 * known yet; their first launch recognises them. From then on there is an {@link org.viceversa.enrolment.Enrolment},
 * which goes from one state to the next by a {@link org.viceversa.enrolment.Move}, each with its line in a history that
 * only grows. Nobody is enrolled by anybody but themselves.
 *
 * <p>What a person answers is for themselves and for those who run the programme; whom a person would rather not be
 * paired with is read by the pairing's rule alone and shown to nobody else.
 */
@NullMarked
package org.viceversa.enrolment;

import org.jspecify.annotations.NullMarked;
