package org.viceversa.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.registration.RegistrationFailed.Reason;

/**
 * What a platform says of itself before a tool registers there (LTI Dynamic Registration §3.4).
 *
 * @param furtherOrigins where, beside the issuer's own origin, this issuer's configuration is known to be
 * @param tokenAudience the {@code authorization_server}, where it is another word than the token endpoint
 * @param platformName what the platform calls itself or its customer, if it says so
 * @param messages the message types it announces, each with the placements where it offers them
 * @param variables names of the substitution variables that it announces
 * @param signatures algorithms that it announces for ID tokens and client assertions; empty when it said nothing
 * @param clientAuthentications methods that it announces at its token endpoint; empty when it said nothing
 */
public record PlatformConfiguration(
        String issuer,
        Set<String> furtherOrigins,
        Endpoints endpoints,
        String registrationEndpoint,
        Optional<String> tokenAudience,
        String productFamily,
        Optional<String> platformName,
        Map<String, List<String>> messages,
        Set<String> variables,
        List<Set<String>> signatures,
        Set<String> clientAuthentications) {

    public PlatformConfiguration {
        WebAddress.check("issuer", issuer);
        WebAddress.check("registration endpoint", registrationEndpoint);
        furtherOrigins = Set.copyOf(furtherOrigins);
        messages = Map.copyOf(messages);
        variables = Set.copyOf(variables);
        signatures = List.copyOf(signatures);
        clientAuthentications = Set.copyOf(clientAuthentications);
    }

    /**
     * Checks that whoever serves the configuration may speak for its issuer, and that we can work with it.
     *
     * @param address where it was read
     * @throws RegistrationFailed {@code issuer-foreign}, {@code security-unsupported}
     */
    void check(String address) {
        String origin = WebAddress.origin(address).orElse("");
        if (!origin.equals(WebAddress.origin(issuer).orElse(issuer)) && !furtherOrigins.contains(origin)) {
            throw new RegistrationFailed(
                    Reason.ISSUER_FOREIGN, "The configuration at " + origin + " says that it is " + issuer + ".");
        }
        boolean knowsRs256 = signatures.stream().allMatch(announced -> announced.contains("RS256"));
        if (!knowsRs256 || !(clientAuthentications.isEmpty() || clientAuthentications.contains("private_key_jwt"))) {
            throw new RegistrationFailed(Reason.SECURITY_UNSUPPORTED);
        }
    }

    /** Whether a message type may be asked for: one is refused with the whole registration where it is not known. */
    boolean offers(String messageType) {
        return messages.isEmpty() || messages.containsKey(messageType);
    }
}
