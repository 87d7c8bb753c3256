/**
 * What somebody wants to learn, and the way there.
 *
 * <p>{@link org.viceversa.learningpath.PlanEntry Plan entries} are what people put aside with "Add to my plan", from
 * whatever page they met it on: a skill, a colleague's offer. A plan is its owner's alone.
 */
@NullMarked
package org.viceversa.learningpath;

import org.jspecify.annotations.NullMarked;
