/** Comments in the database. */
@NullMarked
package org.viceversa.commentbank.persistence;

import org.jspecify.annotations.NullMarked;
