/** Quick help over HTTP. */
@NullMarked
package org.viceversa.quickhelp.web;

import org.jspecify.annotations.NullMarked;
