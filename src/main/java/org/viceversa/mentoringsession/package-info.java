/**
 * When two people meet: common time, proposals, what became of each meeting, agendas, calendars.
 *
 * <p>Times are instants; weeks of availability are local to each person's zone and become instants through its rules, so
 * that a change of the clock moves nothing.
 */
@NullMarked
package org.viceversa.mentoringsession;

import org.jspecify.annotations.NullMarked;
