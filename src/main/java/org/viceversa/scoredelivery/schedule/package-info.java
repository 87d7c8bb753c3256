/** Sends scores in the background, and compares the gradebooks at night. */
@NullMarked
package org.viceversa.scoredelivery.schedule;

import org.jspecify.annotations.NullMarked;
