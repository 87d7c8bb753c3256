/** The browser's ways in and out of LTI: login, launch, deep linking, and the page that says why not. */
@NullMarked
package org.viceversa.lti.web;

import org.jspecify.annotations.NullMarked;
