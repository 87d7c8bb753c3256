package org.viceversa.registration;

import java.util.Optional;

/**
 * A platform's two services of dynamic registration. What a platform is known to get wrong is put right here, so that
 * the core sees what it meant.
 */
public interface PlatformRegistrar {

    /**
     * What the platform answered to a registration.
     *
     * @param deploymentId the deployment that it made along with it, if it did
     */
    record Answer(Optional<String> clientId, Optional<String> deploymentId) {}

    /**
     * Reads a platform's configuration (§3.4).
     *
     * @param registrationToken sent as a bearer too, since Canvas asks for it here
     * @throws RegistrationFailed when it cannot be reached or understood
     */
    PlatformConfiguration read(String configurationUrl, Optional<String> registrationToken);

    /**
     * Registers the tool (§3.5).
     *
     * @throws RegistrationFailed when the platform refuses, or answers what is no registration
     */
    Answer register(PlatformConfiguration platform, ToolDescription tool, Optional<String> registrationToken);
}
