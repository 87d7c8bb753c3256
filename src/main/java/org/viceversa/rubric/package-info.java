/**
 * What a reflection is looked at for, and what the chosen levels come to.
 *
 * <p>A {@link org.viceversa.rubric.Rubric} belongs to an activity; calculation alone, nothing is kept here.
 */
@NullMarked
package org.viceversa.rubric;

import org.jspecify.annotations.NullMarked;
