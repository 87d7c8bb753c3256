/** Notes day by day who is to be reminded of an invitation. */
@NullMarked
package org.viceversa.enrolment.schedule;

import org.jspecify.annotations.NullMarked;
