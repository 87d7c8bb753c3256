/** Shared plumbing of the database: connections, transactions, migrations, sessions; knows no feature. */
@NullMarked
package org.viceversa.persistence;

import org.jspecify.annotations.NullMarked;
