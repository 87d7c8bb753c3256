/** The clock of LTI: forgets what nobody needs any more. */
@NullMarked
package org.viceversa.lti.schedule;

import org.jspecify.annotations.NullMarked;
