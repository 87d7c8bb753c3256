/**
 * What people are asked to write in a course: an activity's prompts, dates, rules and rubric, where it stands in the
 * course, and the way from a launch to it.
 *
 * <p>An {@link org.viceversa.activity.Activity} belongs to one course. A copy of the course brings the key that deep linking
 * minted, and gets an activity of its own.
 */
@NullMarked
package org.viceversa.activity;

import org.jspecify.annotations.NullMarked;
