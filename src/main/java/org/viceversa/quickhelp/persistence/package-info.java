/** Requests for quick help in the database. */
@NullMarked
package org.viceversa.quickhelp.persistence;

import org.jspecify.annotations.NullMarked;
