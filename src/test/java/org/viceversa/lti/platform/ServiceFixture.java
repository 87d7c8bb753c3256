package org.viceversa.lti.platform;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.viceversa.lti.TokenSigner;
import org.viceversa.platform.AddressGuard;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.FakePlatform.Reply;
import org.viceversa.platform.FakePlatform.Seen;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.testkit.SettableClock;

/** A platform with a token endpoint as Moodle has it, and what is needed to call its services. */
final class ServiceFixture implements AutoCloseable {

    static final String TOKEN = "/mod/lti/token.php";

    final FakePlatform platform = FakePlatform.start();
    final SettableClock clock = new SettableClock("2026-11-22T14:00:00.500Z");
    final List<Map<String, Object>> assertions = Collections.synchronizedList(new ArrayList<>());
    final OutboundHttp http =
            new OutboundHttp(new AddressGuard(true), new Limits(Duration.ofSeconds(3), 3, 2_000_000), clock);
    private final TokenSigner signer = claims -> {
        assertions.add(claims);
        return "signed-" + assertions.size();
    };
    private final AtomicInteger secrets = new AtomicInteger();
    final ServiceTokens tokens =
            new ServiceTokens(http, signer, () -> "secret-" + secrets.incrementAndGet(), clock, id -> Optional.of("7"));

    ServiceFixture() {
        platform.on(TOKEN, token("first"), token("second"), token("third"));
    }

    /** What a real Moodle answered, but for the token itself. */
    static Reply token(String value) {
        return exchange -> FakePlatform.text(
                        200,
                        "text/html; charset=utf-8",
                        "{\n  \"access_token\" : \"" + value + "\",\n  \"token_type\" : \"Bearer\",\n"
                                + "  \"expires_in\" : 3600\n}")
                .write(exchange);
    }

    static Reply refusedScope() {
        return FakePlatform.text(400, "text/html; charset=utf-8", "{\n  \"error\" : \"invalid_scope\"\n}");
    }

    Registration moodle() {
        return registration("moodle", TOKEN);
    }

    /** A platform that keeps to the specification. */
    Registration plain() {
        platform.on("/token", token("first"), token("second"), token("third"));
        return registration("", "/token");
    }

    Registration canvas() {
        platform.on("/token", token("first"));
        return registration("canvas", "/token");
    }

    private Registration registration(String family, String tokenPath) {
        return new Registration(
                UUID.randomUUID(),
                platform.base(),
                "client-1",
                "Test site",
                new Endpoints(
                        platform.base() + "/mod/lti/auth.php",
                        platform.base() + tokenPath,
                        platform.base() + "/mod/lti/certs.php"),
                Optional.empty(),
                family,
                List.of(),
                true,
                Instant.parse("2026-11-01T00:00:00Z"));
    }

    String url(String pathAndQuery) {
        return platform.base() + pathAndQuery;
    }

    /** The form fields of a token request. */
    static Map<String, String> form(Seen request) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        for (String field : request.body().split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        platform.close();
    }
}
