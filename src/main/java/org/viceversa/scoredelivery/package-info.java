/**
 * How grades come into the LMS's gradebook, whatever the network does: an outbox, written in the transaction that gives
 * the grade; delivery, read back, reconciliation; what went wrong, in words.
 */
@NullMarked
package org.viceversa.scoredelivery;

import org.jspecify.annotations.NullMarked;
