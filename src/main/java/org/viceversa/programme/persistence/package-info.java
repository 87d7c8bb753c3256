/**
 * Keeps programmes, their cycles and their history in the database.
 *
 * <p>What a list is made of and what is asked for by itself stands in columns; the rules of a programme, which are only
 * ever read whole, stand in one column as JSON. Every statement names its tenant.
 */
@NullMarked
package org.viceversa.programme.persistence;

import org.jspecify.annotations.NullMarked;
