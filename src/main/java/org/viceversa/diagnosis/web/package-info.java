/** The self-test over HTTP, with the launches that were refused last. */
@NullMarked
package org.viceversa.diagnosis.web;

import org.jspecify.annotations.NullMarked;
