/** Calendar files by biweekly. */
@NullMarked
package org.viceversa.mentoringsession.calendar;

import org.jspecify.annotations.NullMarked;
