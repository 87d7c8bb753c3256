/** Notes, ideas, introductions and thanks over HTTP. */
@NullMarked
package org.viceversa.notebook.web;

import org.jspecify.annotations.NullMarked;
