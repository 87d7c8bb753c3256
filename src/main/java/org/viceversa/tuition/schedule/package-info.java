/** Does for tuition requests what time does. */
@NullMarked
package org.viceversa.tuition.schedule;

import org.jspecify.annotations.NullMarked;
