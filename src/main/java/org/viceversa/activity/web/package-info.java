/** Activities over HTTP: set up in the platform's dialogue, changed on a page. */
@NullMarked
package org.viceversa.activity.web;

import org.jspecify.annotations.NullMarked;
