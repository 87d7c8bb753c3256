/** Grades that wait for a date, on the clock. */
@NullMarked
package org.viceversa.marking.schedule;

import org.jspecify.annotations.NullMarked;
