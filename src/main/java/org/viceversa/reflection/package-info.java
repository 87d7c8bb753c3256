/**
 * What people write in an activity, from the first letter to the receipt.
 *
 * <p>A {@link org.viceversa.reflection.Reflection} is its author's alone; what others read is a
 * {@link org.viceversa.reflection.Submission}, which never changes.
 */
@NullMarked
package org.viceversa.reflection;

import org.jspecify.annotations.NullMarked;
