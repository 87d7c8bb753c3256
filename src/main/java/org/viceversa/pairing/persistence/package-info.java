/** Pairings, choices and notes in tables, by plain SQL. */
@NullMarked
package org.viceversa.pairing.persistence;

import org.jspecify.annotations.NullMarked;
