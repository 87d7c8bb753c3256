/** The catalogue in the database. */
@NullMarked
package org.viceversa.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
