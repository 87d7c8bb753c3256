/** Looks for notices, sends digests and delivers mail in the background. */
@NullMarked
package org.viceversa.notice.schedule;

import org.jspecify.annotations.NullMarked;
