/** Queues in the database. */
@NullMarked
package org.viceversa.grading.persistence;

import org.jspecify.annotations.NullMarked;
