/** Rounds, proposals, settings and the people as a round saw them, in tables. */
@NullMarked
package org.viceversa.pairinground.persistence;

import org.jspecify.annotations.NullMarked;
