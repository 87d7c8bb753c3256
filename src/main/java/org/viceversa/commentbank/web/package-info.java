/** A grader's own comments, over HTTP. */
@NullMarked
package org.viceversa.commentbank.web;

import org.jspecify.annotations.NullMarked;
