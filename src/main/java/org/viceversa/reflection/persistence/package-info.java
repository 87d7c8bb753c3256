/** Reflections, their earlier versions and what was handed in, in the database. */
@NullMarked
package org.viceversa.reflection.persistence;

import org.jspecify.annotations.NullMarked;
