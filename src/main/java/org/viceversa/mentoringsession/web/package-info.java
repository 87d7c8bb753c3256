/** Meetings, agendas and private calendars over HTTP. */
@NullMarked
package org.viceversa.mentoringsession.web;

import org.jspecify.annotations.NullMarked;
