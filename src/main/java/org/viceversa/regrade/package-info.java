/**
 * What the author of a work sees of its grade, and how they ask for another look.
 *
 * <p>A request is kept with the paper; graders answer it in {@code marking}. Until then the grade stands, here and in the
 * gradebook.
 */
@NullMarked
package org.viceversa.regrade;

import org.jspecify.annotations.NullMarked;
