/** Activities, where they stand, and who has more time, in SQL tables. */
@NullMarked
package org.viceversa.activity.persistence;

import org.jspecify.annotations.NullMarked;
