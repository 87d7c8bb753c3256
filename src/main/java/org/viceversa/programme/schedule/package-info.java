/** Does with programmes what the calendar asks for: {@link org.viceversa.programme.CloseDueCycles} every few minutes. */
@NullMarked
package org.viceversa.programme.schedule;

import org.jspecify.annotations.NullMarked;
