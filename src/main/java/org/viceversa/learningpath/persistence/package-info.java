/** Plans in the database. */
@NullMarked
package org.viceversa.learningpath.persistence;

import org.jspecify.annotations.NullMarked;
