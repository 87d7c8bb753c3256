package org.viceversa.registration.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.PlatformEntry;
import org.viceversa.registration.Registration.Endpoints;

/** A platform as the operator typed it: what may be empty is empty or missing. */
public record PlatformRequest(
        @Nullable String name,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String productFamily,
        @Nullable EndpointsRequest endpoints,
        @Nullable String tokenAudience,
        @Nullable List<@Nullable String> frameOrigins,
        @Nullable Boolean active,
        @Nullable String deploymentId) {

    /** The platform's three addresses. */
    public record EndpointsRequest(
            @Nullable String authorization,
            @Nullable String token,
            @Nullable String keySet) {}

    /** @throws Refused {@code field-missing} with the name of the field, or the code of the field that is wrong */
    static PlatformEntry toEntry(@Nullable PlatformRequest request) {
        PlatformRequest platform = required("platform", request);
        EndpointsRequest at = required("endpoints", platform.endpoints);
        return new PlatformEntry(
                required("name", platform.name),
                required("issuer", platform.issuer),
                required("clientId", platform.clientId),
                new Endpoints(
                        required("endpoints.authorization", at.authorization).strip(),
                        required("endpoints.token", at.token).strip(),
                        required("endpoints.keySet", at.keySet).strip()),
                Optional.ofNullable(platform.tokenAudience),
                platform.productFamily == null ? "" : platform.productFamily,
                origins(platform.frameOrigins),
                platform.active == null || platform.active);
    }

    Optional<String> deployment() {
        return Optional.ofNullable(deploymentId).filter(id -> !id.isBlank());
    }

    private static List<String> origins(@Nullable List<@Nullable String> told) {
        return told == null
                ? List.of()
                : told.stream()
                        .map(origin -> required("frameOrigins", origin))
                        .filter(origin -> !origin.isBlank())
                        .toList();
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new Refused(Kind.INVALID, "field-missing", "The field " + field + " is missing.");
        }
        return value;
    }
}
