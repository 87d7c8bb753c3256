/** Does for pairings what time does. */
@NullMarked
package org.viceversa.pairing.schedule;

import org.jspecify.annotations.NullMarked;
