/** Policies, the ledger and requests in the database. */
@NullMarked
package org.viceversa.tuition.persistence;

import org.jspecify.annotations.NullMarked;
