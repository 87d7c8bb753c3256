/** The clock of the readings of rosters. */
@NullMarked
package org.viceversa.people.schedule;

import org.jspecify.annotations.NullMarked;
