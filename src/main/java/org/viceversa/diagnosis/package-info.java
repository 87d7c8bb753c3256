/**
 * The self-test of a registration: what works between platform and tool, what does not, and what to do about it.
 *
 * <p>{@link org.viceversa.diagnosis.DiagnosePlatform} makes the checks one after the other and calls the platform through
 * {@link org.viceversa.lti.PlatformProbe}. The platform's administrator makes it from within a course, the operator for
 * any platform.
 */
@NullMarked
package org.viceversa.diagnosis;

import org.jspecify.annotations.NullMarked;
