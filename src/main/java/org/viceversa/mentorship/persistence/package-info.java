/** Agreements, goals, promises and closings in the database. */
@NullMarked
package org.viceversa.mentorship.persistence;

import org.jspecify.annotations.NullMarked;
