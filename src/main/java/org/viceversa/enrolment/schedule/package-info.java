/** Notes day by day who is to be reminded of an invitation, and who is in no course any more. */
@NullMarked
package org.viceversa.enrolment.schedule;

import org.jspecify.annotations.NullMarked;
