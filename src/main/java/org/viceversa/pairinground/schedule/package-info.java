/** Calculates rounds in the background. */
@NullMarked
package org.viceversa.pairinground.schedule;

import org.jspecify.annotations.NullMarked;
