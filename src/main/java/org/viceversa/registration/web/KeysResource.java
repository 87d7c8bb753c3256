package org.viceversa.registration.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.viceversa.registration.CurrentToolKeys;
import org.viceversa.registration.RotateToolKeys;
import org.viceversa.registration.ToolKey;
import org.viceversa.registration.ToolKeys;

/** {@code POST /api/operator/keys}: a new key by hand, before its time. */
@Path("/operator/keys")
@Produces(MediaType.APPLICATION_JSON)
public final class KeysResource {

    private final RotateToolKeys rotateToolKeys;
    private final ToolKeys keys;
    private final Clock clock;

    public KeysResource(RotateToolKeys rotateToolKeys, ToolKeys keys, Clock clock) {
        this.rotateToolKeys = rotateToolKeys;
        this.keys = keys;
        this.clock = clock;
    }

    /** A published key; its private part is never told. */
    public record KeyView(String keyId, Instant createdAt, Instant signsFrom, CurrentToolKeys.State state) {
        static KeyView of(ToolKey key, CurrentToolKeys current) {
            return new KeyView(key.keyId(), key.createdAt(), key.signsFrom(), current.stateOf(key));
        }
    }

    /** 201 with the new key; 409 {@code rotation-under-way} while one waits for its first signature. */
    @POST
    public Response rotate() {
        ToolKey key = rotateToolKeys.byHand();
        KeyView view = KeyView.of(key, CurrentToolKeys.of(keys, clock.instant()));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
