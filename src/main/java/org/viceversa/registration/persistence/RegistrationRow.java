package org.viceversa.registration.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;

/** The table {@code registration}. */
@Entity
@Table(name = "registration")
class RegistrationRow {

    @Id
    UUID id = new UUID(0, 0);

    String issuer = "";

    @Column(name = "client_id")
    String clientId = "";

    String name = "";

    @Column(name = "authorization_endpoint")
    String authorizationEndpoint = "";

    @Column(name = "token_endpoint")
    String tokenEndpoint = "";

    @Column(name = "key_set_address")
    String keySetAddress = "";

    @Column(name = "token_audience")
    @Nullable
    String tokenAudience;

    @Column(name = "product_family")
    String productFamily = "";

    /** With a blank between two. */
    @Column(name = "frame_origins")
    String frameOrigins = "";

    boolean active;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    void take(Registration registration) {
        id = registration.id();
        issuer = registration.issuer();
        clientId = registration.clientId();
        name = registration.name();
        authorizationEndpoint = registration.endpoints().authorization();
        tokenEndpoint = registration.endpoints().token();
        keySetAddress = registration.endpoints().keySet();
        tokenAudience = registration.tokenAudience().orElse(null);
        productFamily = registration.productFamily();
        frameOrigins = String.join(" ", registration.frameOrigins());
        active = registration.active();
        createdAt = registration.createdAt();
    }

    Registration toDomain() {
        List<String> origins = frameOrigins.isEmpty() ? List.of() : Arrays.asList(frameOrigins.split(" "));
        return new Registration(
                id,
                issuer,
                clientId,
                name,
                new Endpoints(authorizationEndpoint, tokenEndpoint, keySetAddress),
                Optional.ofNullable(tokenAudience),
                productFamily,
                origins,
                active,
                createdAt);
    }
}
