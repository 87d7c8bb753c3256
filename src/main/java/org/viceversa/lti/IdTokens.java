package org.viceversa.lti;

import java.util.Map;
import org.viceversa.registration.Registration;

/** Opens the platforms' ID tokens. */
public interface IdTokens {

    /**
     * The claims of a token that the registration's platform signed; nothing else about them is checked.
     *
     * @param idToken as it came in the form
     * @return claims as JSON values: String, Number, Boolean, List, Map; the times as seconds in a Number
     * @throws LaunchRejected when it is no JWT, not RS256, without key id, by an unknown or short key, or wrongly signed;
     *     {@code keys-unreachable} when the platform's key set cannot be read
     */
    Map<String, Object> open(Registration registration, String idToken);
}
