package org.viceversa.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code /api/operator/session}: the operator signs in and out. */
@Path("/operator/session")
public final class OperatorSessionResource {

    private final OperatorSessions sessions;

    public OperatorSessionResource(OperatorSessions sessions) {
        this.sessions = sessions;
    }

    /** The password as it was typed. */
    public record SignInRequest(@Nullable String password) {}

    /** 204 and a cookie for eight hours; 401 {@code password-wrong}, 429 {@code too-many-tries}, 404 {@code operator-off}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signIn(@Nullable SignInRequest signIn, @Context HttpServletRequest request) {
        String password = signIn == null || signIn.password() == null ? "" : signIn.password();
        return withCookie(request, sessions.signIn(password), OperatorSessions.LIFE);
    }

    /** 204, and the cookie is gone. */
    @DELETE
    public Response signOut(@Context HttpServletRequest request) {
        return withCookie(request, "", Duration.ZERO);
    }

    private static Response withCookie(HttpServletRequest request, String pass, Duration life) {
        return Response.noContent()
                .header(
                        "Set-Cookie",
                        OperatorFilter.COOKIE + "=" + pass + "; Path=" + request.getContextPath()
                                + "/api/operator; Max-Age=" + life.toSeconds()
                                + "; Secure; HttpOnly; SameSite=Strict")
                .build();
    }
}
