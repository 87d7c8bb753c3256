/**
 * The tool's calls to platforms' services, over HTTP: tokens, rosters, gradebooks, key sets.
 *
 * <p>Answers are judged by what is in them, not by what they call themselves, and read with leniency where platforms are
 * known to err; what only one product does stands in {@link org.viceversa.lti.platform.PlatformQuirks}.
 */
@NullMarked
package org.viceversa.lti.platform;

import org.jspecify.annotations.NullMarked;
