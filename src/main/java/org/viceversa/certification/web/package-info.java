/** Certificates over HTTP. */
@NullMarked
package org.viceversa.certification.web;

import org.jspecify.annotations.NullMarked;
