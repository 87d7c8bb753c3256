/** Employee records in the database. */
@NullMarked
package org.viceversa.employees.persistence;

import org.jspecify.annotations.NullMarked;
