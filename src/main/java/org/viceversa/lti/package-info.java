/**
 * LTI 1.3 and LTI Advantage in the specification's words; knows nothing of mentoring.
 *
 * <p>The way in: {@link org.viceversa.lti.BeginLogin} answers a platform's login initiation with an authentication
 * request; {@link org.viceversa.lti.VerifyLaunch} checks the ID token that comes back, touching nothing; {@link
 * org.viceversa.lti.AdmitLaunch} spends the login and admits the {@link org.viceversa.lti.Launch} for its deployment.
 * The way out: {@link org.viceversa.lti.AnswerDeepLinking}, {@link org.viceversa.lti.Gradebook} and {@link
 * org.viceversa.lti.Roster}. Platforms' peculiarities live in {@code platform.PlatformQuirks} alone.
 */
@NullMarked
package org.viceversa.lti;

import org.jspecify.annotations.NullMarked;
