/** Meetings, private calendars and agendas in the database; the agendas that come with the tool in its files. */
@NullMarked
package org.viceversa.mentoringsession.persistence;

import org.jspecify.annotations.NullMarked;
