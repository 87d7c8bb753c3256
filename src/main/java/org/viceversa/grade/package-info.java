/**
 * What a grader says of one work, and what it comes to: levels, points, comments, lateness, the words for the gradebook.
 *
 * <p>Calculation alone, nothing is kept here. A {@link org.viceversa.grade.GradeSheet} is filled in; a {@link
 * org.viceversa.grade.Grade} is what was released, as it was then, whatever becomes of the rubric.
 */
@NullMarked
package org.viceversa.grade;

import org.jspecify.annotations.NullMarked;
