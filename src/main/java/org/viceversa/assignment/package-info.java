/**
 * Who goes with whom: the best set of pairs between two sides, exactly.
 *
 * <p>Read {@link org.viceversa.assignment.Solver} first, which names the steps; each step is a class that explains its
 * method. The package knows nothing of people: sides, places, edges and scores are numbers.
 */
@NullMarked
package org.viceversa.assignment;

import org.jspecify.annotations.NullMarked;
