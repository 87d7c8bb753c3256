/** How grades get on, over HTTP. */
@NullMarked
package org.viceversa.scoredelivery.web;

import org.jspecify.annotations.NullMarked;
