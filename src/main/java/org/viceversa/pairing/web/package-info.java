/** Pairings, choices and suggestions over HTTP. */
@NullMarked
package org.viceversa.pairing.web;

import org.jspecify.annotations.NullMarked;
