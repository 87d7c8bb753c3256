package org.viceversa.lti;

import org.viceversa.registration.Registration;

/** Where platforms publish their keys. */
public interface PlatformKeySets {

    /**
     * The JSON of the platform's key set, read now.
     *
     * @throws PlatformCallFailed when it cannot be read
     */
    String fetch(Registration registration);
}
