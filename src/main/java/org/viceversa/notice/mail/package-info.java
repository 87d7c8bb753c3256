/** Hands finished mails to the site's mail server by SMTP (Jakarta Mail). */
@NullMarked
package org.viceversa.notice.mail;

import org.jspecify.annotations.NullMarked;
