/**
 * Keeps people, courses and memberships in the database.
 *
 * <p>These tables are read by every launch and every request and written by the thousand when a roster is read, so the
 * statements are written by hand, in the SQL that H2 and PostgreSQL 15 share; grants, which are few, go by entities.
 * Every statement names its tenant.
 */
@NullMarked
package org.viceversa.people.persistence;

import org.jspecify.annotations.NullMarked;
