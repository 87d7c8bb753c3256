/** Tuition over HTTP. */
@NullMarked
package org.viceversa.tuition.web;

import org.jspecify.annotations.NullMarked;
