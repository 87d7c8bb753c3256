/**
 * A living programme for a first look: the people of the sandbox open the tool and use it, as people do.
 *
 * <p>Whatever a visitor of a trial finds was brought there by launches and by the API that the pages use, so that it
 * cannot be anything that people could not have done themselves. This package knows the sandbox and the API's addresses,
 * and no class of the tool.
 */
@NullMarked
package org.viceversa.trial;

import org.jspecify.annotations.NullMarked;
