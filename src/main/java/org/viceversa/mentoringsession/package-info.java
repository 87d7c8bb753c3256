/**
 * When two people meet: common time, proposals, what became of each meeting, agendas, calendars, evidence and hours.
 *
 * <p>Times are instants; weeks of availability are local to each person's zone and become instants through its rules, so
 * that a change of the clock moves nothing. Every step is taken at {@link org.viceversa.mentoringsession.SessionDesk},
 * with both people held. A meeting that one of the two says took place counts three days later, unless the other one
 * objects: then the two are back where they were, with the objection before them, and can agree, say that somebody did
 * not come, cancel it, or leave it to the coordinator; the tool decides nothing between them.
 */
@NullMarked
package org.viceversa.mentoringsession;

import org.jspecify.annotations.NullMarked;
