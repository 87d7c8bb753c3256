/** Enrolments and invitations in tables, by plain SQL. */
@NullMarked
package org.viceversa.enrolment.persistence;

import org.jspecify.annotations.NullMarked;
