/** A round: everybody of a cycle is paired at once in the background, staff look at the proposal, change it, and publish it. */
@NullMarked
package org.viceversa.pairinground;

import org.jspecify.annotations.NullMarked;
