/** Notices, their rules and the mail queue over HTTP. */
@NullMarked
package org.viceversa.notice.web;

import org.jspecify.annotations.NullMarked;
