/** Does for meetings what time does. */
@NullMarked
package org.viceversa.mentoringsession.schedule;

import org.jspecify.annotations.NullMarked;
