/** Notes, ideas, introductions and thanks in the database. */
@NullMarked
package org.viceversa.notebook.persistence;

import org.jspecify.annotations.NullMarked;
