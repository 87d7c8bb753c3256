/**
 * A small learning management system, to try the tool and to test it against.
 *
 * <p>It plays the platform of LTI 1.3 and LTI Advantage, in one of three {@link Mode modes}, with invented people and
 * courses, all in memory, on the loopback address only. It knows the specification and nothing of the tool, and it
 * signs and verifies with {@code java.security} alone, so that the tool meets a second, independent implementation. It
 * can be told to {@link Misbehaviour misbehave}, and it makes launches that are wrong on purpose ({@link LaunchToken}).
 *
 * <p>Start at {@link SandboxLms}; {@link Routing} is the list of all its addresses.
 */
@NullMarked
package org.viceversa.sandbox;

import org.jspecify.annotations.NullMarked;
