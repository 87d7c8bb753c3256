/** What the clock does for keys and invitations. */
@NullMarked
package org.viceversa.registration.schedule;

import org.jspecify.annotations.NullMarked;
