package org.viceversa.registration.platform;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.viceversa.platform.FakePlatform.status;
import static org.viceversa.platform.FakePlatform.text;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.viceversa.platform.AddressGuard;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.registration.PlatformConfiguration;
import org.viceversa.registration.PlatformRegistrar.Answer;
import org.viceversa.registration.RegistrationFailed;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.ToolDescription;

/** A platform on the loopback address, and the registrar that calls it. */
abstract class RegistrarFixture {

    static final ToolAddress TOOL = new ToolAddress("https://viceversa.example.org");
    static final Optional<String> TOKEN = Optional.of("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhYmMifQ.c2lnbmF0dXJl");
    static final Limits SHORT = new Limits(Duration.ofSeconds(2), 1, 2_000_000);

    final FakePlatform platform = FakePlatform.start();
    final HttpPlatformRegistrar registrar = registrar(true);

    @AfterEach
    void close() {
        platform.close();
    }

    PlatformConfiguration read() {
        return registrar.read(platform.base() + "/configuration", TOKEN);
    }

    Answer answer(int status, String body) {
        platform.on("/register", text(status, "text/html; charset=utf-8", body));
        return register();
    }

    Answer register() {
        PlatformConfiguration configuration = ConfigurationReader.read(standard(), "");
        return registrar.register(configuration, ToolDescription.of(TOOL, configuration), TOKEN);
    }

    static RegistrationFailed failure(ThrowingCallable call) {
        return catchThrowableOfType(RegistrationFailed.class, call);
    }

    static HttpPlatformRegistrar registrar(boolean internalAllowed) {
        return new HttpPlatformRegistrar(new OutboundHttp(new AddressGuard(internalAllowed), SHORT, Clock.systemUTC()));
    }

    String standard() {
        return standard("Example", "");
    }

    String standard(String family, String more) {
        String base = platform.base();
        return "{\"issuer\":\"" + base + "\"," + more
                + "\"authorization_endpoint\":\"" + base + "/auth\",\"token_endpoint\":\"" + base
                + "/token\",\"jwks_uri\":\"" + base + "/keys\",\"registration_endpoint\":\"" + base + "/register\","
                + "\"id_token_signing_alg_values_supported\":[\"RS256\"],"
                + "\"https://purl.imsglobal.org/spec/lti-platform-configuration\":{\"product_family_code\":\"" + family
                + "\",\"messages_supported\":[{\"type\":\"LtiResourceLinkRequest\"}]}}";
    }

    /** What a Moodle 4.5.5 answered, at this platform's address. */
    String moodle() {
        String base = platform.base();
        return """
                {"authorization_endpoint":"BASE/mod/lti/auth.php",
                 "claims_supported":["sub","iss","name","given_name","family_name","email"],
                 "https://purl.imsglobal.org/spec/lti-platform-configuration":{
                  "messages_supported":[{"type":"LtiResourceLinkRequest"},
                   {"placements":["ContentArea"],"type":"LtiDeepLinkingRequest"}],
                  "product_family_code":"moodle",
                  "variables":["basic-lti-launch-request","Context.id","Context.id.history",
                   "Person.address.timezone","BasicOutcome.url","Moodle.Person.userGroupIds"],
                  "version":"4.5.5+ (Build: 20250613)"},
                 "id_token_signing_alg_values_supported":["RS256"],
                 "issuer":"BASE",
                 "jwks_uri":"BASE/mod/lti/certs.php",
                 "registration_endpoint":"BASE/register",
                 "response_types_supported":["id_token"],
                 "scopes_supported":["https://purl.imsglobal.org/spec/lti-bo/scope/basicoutcome","openid"],
                 "subject_types_supported":["public","pairwise"],
                 "token_endpoint":"BASE/mod/lti/token.php",
                 "token_endpoint_auth_methods_supported":["private_key_jwt"],
                 "token_endpoint_auth_signing_alg_values_supported":["RS256"]}
                """.replace("BASE", base);
    }
}
