/** Papers in the database. */
@NullMarked
package org.viceversa.marking.persistence;

import org.jspecify.annotations.NullMarked;
