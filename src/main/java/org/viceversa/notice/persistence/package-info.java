/** Rules, notices, people's settings and the mail queue in tables. */
@NullMarked
package org.viceversa.notice.persistence;

import org.jspecify.annotations.NullMarked;
