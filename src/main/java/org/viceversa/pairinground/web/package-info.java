/** The rounds over HTTP. */
@NullMarked
package org.viceversa.pairinground.web;

import org.jspecify.annotations.NullMarked;
