/**
 * The life of one person's work among graders: leases, the sheet that is filled in, release, return, lateness forgiven,
 * excuses, regrades.
 *
 * <p>A {@link org.viceversa.marking.Paper} comes into being when something is handed in. What was done with it is written
 * down for good. To release a grade is to leave it for the gradebook and to write what it shows of skills, all in one
 * transaction.
 */
@NullMarked
package org.viceversa.marking;

import org.jspecify.annotations.NullMarked;
