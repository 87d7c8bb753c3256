/**
 * Who takes part in what, as what: programmes, their cycles, and which courses they reach.
 *
 * <p>A {@link org.viceversa.programme.Programme} says what it is for, by whose words and by which rules; a {@link
 * org.viceversa.programme.Cycle} is one run of it, from the day it opens for applications to the day it is done. Managers
 * set both up, from a {@link org.viceversa.programme.Template} or from another programme, and each change leaves a line in
 * the history. Enrolments belong to a cycle and live in a package of their own, which is asked through {@link
 * org.viceversa.programme.CycleUses} alone.
 */
@NullMarked
package org.viceversa.programme;

import org.jspecify.annotations.NullMarked;
