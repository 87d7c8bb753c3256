/** Keeps frameworks, skills and what is said of people's levels in the database, and holds the starter set. */
@NullMarked
package org.viceversa.skills.persistence;

import org.jspecify.annotations.NullMarked;
