/** Enrolling, inviting and looking at a cycle's skills, over HTTP. */
@NullMarked
package org.viceversa.enrolment.web;

import org.jspecify.annotations.NullMarked;
