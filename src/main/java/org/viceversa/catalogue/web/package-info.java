/** The catalogue over HTTP. */
@NullMarked
package org.viceversa.catalogue.web;

import org.jspecify.annotations.NullMarked;
