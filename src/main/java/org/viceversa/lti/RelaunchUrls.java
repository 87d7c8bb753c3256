package org.viceversa.lti;

import java.util.Optional;
import org.viceversa.registration.Registration;

/** Platforms whose login cannot be begun again from its hints say here how a window of its own opens the activity. */
@FunctionalInterface
public interface RelaunchUrls {

    /** The platform's address that launches the same activity, or empty where repeating the login does it. */
    Optional<String> find(Registration registration, LoginInitiation initiation);
}
