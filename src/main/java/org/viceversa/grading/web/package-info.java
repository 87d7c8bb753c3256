/** The graders' API. */
@NullMarked
package org.viceversa.grading.web;

import org.jspecify.annotations.NullMarked;
