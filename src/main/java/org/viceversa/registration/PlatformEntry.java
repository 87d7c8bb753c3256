package org.viceversa.registration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.registration.Registration.Endpoints;

/**
 * What an operator types or files about a platform, as its administrator told.
 *
 * @param productFamily such as {@code moodle}; empty when nobody knows
 */
public record PlatformEntry(
        String name,
        String issuer,
        String clientId,
        Endpoints endpoints,
        Optional<String> tokenAudience,
        String productFamily,
        List<String> frameOrigins,
        boolean active) {

    public PlatformEntry {
        name = name.strip();
        issuer = issuer.strip();
        clientId = clientId.strip();
        tokenAudience = tokenAudience.map(String::strip).filter(audience -> !audience.isEmpty());
        productFamily = productFamily.strip().toLowerCase(Locale.ROOT);
        frameOrigins = frameOrigins.stream().map(String::strip).distinct().toList();
    }

    Registration toRegistration(UUID id, Instant createdAt) {
        return new Registration(
                id, issuer, clientId, name, endpoints, tokenAudience, productFamily, frameOrigins, active, createdAt);
    }
}
