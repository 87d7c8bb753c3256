package org.viceversa.registration.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.viceversa.registration.PlatformConfiguration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.registration.RegistrationFailed;
import org.viceversa.registration.RegistrationFailed.Reason;
import org.viceversa.registration.WebAddress;

/** Reads a platform's OpenID configuration with its LTI part (LTI Dynamic Registration §3.4), leniently. */
final class ConfigurationReader {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    private final LenientJson json;
    private final LenientJson lti;

    private ConfigurationReader(LenientJson json) {
        this.json = json;
        this.lti = json.object(LTI);
    }

    /** @throws RegistrationFailed {@code configuration-unreadable} with the name of the member that is missing */
    static PlatformConfiguration read(String text, String startForPeople) {
        LenientJson json = LenientJson.parse(text)
                .orElseThrow(() -> new RegistrationFailed(
                        Reason.CONFIGURATION_UNREADABLE, "It is no JSON object, and begins: " + startForPeople));
        return new ConfigurationReader(json).read();
    }

    private PlatformConfiguration read() {
        String issuer = RegistrationQuirks.issuer(address("issuer"));
        String family = lti.text("product_family_code").orElse("").toLowerCase(Locale.ROOT);
        return new PlatformConfiguration(
                issuer,
                RegistrationQuirks.furtherOrigins(issuer),
                new Endpoints(address("authorization_endpoint"), address("token_endpoint"), address("jwks_uri")),
                address("registration_endpoint"),
                tokenAudience(family),
                family.substring(0, Math.min(100, family.length())),
                lti.text(RegistrationQuirks.CANVAS_ACCOUNT).map(name -> name.replaceAll("\\p{Cntrl}+", " ")),
                messages(family),
                lti.texts("variables"),
                signatures(),
                json.texts("token_endpoint_auth_methods_supported"));
    }

    private String address(String name) {
        String address = json.text(name)
                .orElseThrow(() -> new RegistrationFailed(Reason.CONFIGURATION_UNREADABLE, name + " is missing."));
        if (address.length() > 2000 || WebAddress.origin(address).isEmpty()) {
            throw new RegistrationFailed(Reason.CONFIGURATION_UNREADABLE, name + " is no complete address.");
        }
        return address;
    }

    private Optional<String> tokenAudience(String family) {
        Optional<String> told = json.text("authorization_server").filter(audience -> audience.length() <= 2000);
        return RegistrationQuirks.tokenAudience(family, told);
    }

    private Map<String, List<String>> messages(String family) {
        Map<String, List<String>> messages = new LinkedHashMap<>();
        for (LenientJson message : lti.objects("messages_supported")) {
            message.text("type")
                    .ifPresent(type -> messages.computeIfAbsent(type, unused -> new ArrayList<>())
                            .addAll(message.texts("placements")));
        }
        if (!messages.isEmpty()) {
            RegistrationQuirks.unannouncedMessages(family).forEach(type -> messages.putIfAbsent(type, List.of()));
        }
        return messages;
    }

    private List<Set<String>> signatures() {
        return Stream.of("id_token_signing_alg_values_supported", "token_endpoint_auth_signing_alg_values_supported")
                .map(json::texts)
                .filter(announced -> !announced.isEmpty())
                .toList();
    }
}
