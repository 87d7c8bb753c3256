/** Shared plumbing of HTTP: sessions, security headers, templates, refusals; knows no feature. */
@NullMarked
package org.viceversa.web;

import org.jspecify.annotations.NullMarked;
