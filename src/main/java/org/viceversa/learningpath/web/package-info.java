/** Plans over HTTP. */
@NullMarked
package org.viceversa.learningpath.web;

import org.jspecify.annotations.NullMarked;
