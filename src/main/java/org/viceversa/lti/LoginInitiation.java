package org.viceversa.lti;

import java.util.Map;
import java.util.Optional;
import org.viceversa.lti.LaunchRejected.Reason;

/**
 * A platform's third-party initiated login (Core §4.1, Security Framework §5.1.1.1), by GET or POST.
 *
 * <p>Nothing in it is signed, so nothing in it is believed beyond choosing the registration; the hints go back to the
 * platform byte for byte.
 *
 * @param storageTarget the frame that keeps platform storage, or {@code _parent}, where the platform has one
 */
public record LoginInitiation(
        String issuer,
        String loginHint,
        String targetLinkUri,
        Optional<String> messageHint,
        Optional<String> clientId,
        Optional<String> deploymentId,
        Optional<String> storageTarget) {

    private static final int LONGEST = 8000;

    /**
     * @param parameters of the request, the first of each name
     * @throws LaunchRejected {@code login-incomplete} naming the parameter that is missing or too long
     */
    public static LoginInitiation from(Map<String, String> parameters) {
        parameters.forEach((name, value) -> {
            if (value.length() > LONGEST) {
                throw rejected(Reason.LOGIN_INCOMPLETE, "a parameter is longer than " + LONGEST, parameters);
            }
        });
        String loginHint = required(parameters, "login_hint");
        if (loginHint.equals("0")) {
            // Moodle's word for somebody who is not signed in.
            throw rejected(Reason.NOT_SIGNED_IN_THERE, "login_hint is 0", parameters);
        }
        return new LoginInitiation(
                required(parameters, "iss"),
                loginHint,
                required(parameters, "target_link_uri"),
                optional(parameters, "lti_message_hint"),
                optional(parameters, "client_id"),
                optional(parameters, "lti_deployment_id"),
                optional(parameters, "lti_storage_target"));
    }

    private static String required(Map<String, String> parameters, String name) {
        return optional(parameters, name)
                .orElseThrow(() -> rejected(Reason.LOGIN_INCOMPLETE, name + " is missing", parameters));
    }

    private static LaunchRejected rejected(Reason reason, String detail, Map<String, String> parameters) {
        return new LaunchRejected(reason, detail).withIssuer(parameters.getOrDefault("iss", ""));
    }

    private static Optional<String> optional(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }
}
