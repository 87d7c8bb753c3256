package org.viceversa.reflection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.HandIn;
import org.viceversa.reflection.ShowReflection;
import org.viceversa.reflection.SubmissionText;
import org.viceversa.web.Asked;

/** Below {@code /api/reflections/{activity}}: what the caller hands in, takes back and has handed in. */
@Path("/reflections/{activity}")
@Produces(MediaType.APPLICATION_JSON)
public final class SubmissionsResource {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowReflection showReflection;
    private final HandIn handIn;
    private final Transactions transactions;

    public SubmissionsResource(
            Function<HttpServletRequest, Caller> callers,
            ShowReflection showReflection,
            HandIn handIn,
            Transactions transactions) {
        this.callers = callers;
        this.showReflection = showReflection;
        this.handIn = handIn;
        this.transactions = transactions;
    }

    /** @param version of what the author looked at */
    record HandInRequest(@Nullable Integer version) {}

    @POST
    @Path("/submission")
    public Response handIn(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @Nullable HandInRequest body) {
        UUID id = ReflectionAsked.activity(activity);
        int version = ReflectionAsked.version(Asked.given(body).version());
        return transactions.call(() -> Response.status(Response.Status.CREATED)
                .entity(SubmissionView.of(handIn.run(callers.apply(request), id, version)))
                .build());
    }

    @DELETE
    @Path("/submission")
    public ReflectionView takeBack(@Context HttpServletRequest request, @PathParam("activity") String activity) {
        UUID id = ReflectionAsked.activity(activity);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            handIn.takeBack(caller, id);
            return ReflectionView.of(showReflection.run(caller, id));
        });
    }

    @POST
    @Path("/attempts")
    public ReflectionView beginAgain(@Context HttpServletRequest request, @PathParam("activity") String activity) {
        UUID id = ReflectionAsked.activity(activity);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            handIn.beginAgain(caller, id);
            return ReflectionView.of(showReflection.run(caller, id));
        });
    }

    @GET
    @Path("/submissions/{submission}")
    public SubmissionView read(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("submission") String submission) {
        UUID id = ReflectionAsked.activity(activity);
        UUID which = ReflectionAsked.submission(submission);
        return transactions.call(
                () -> SubmissionView.of(showReflection.findSubmission(callers.apply(request), id, which)));
    }

    /** Byte for byte what the receipt's digest is of. */
    @GET
    @Path("/submissions/{submission}/text")
    @Produces(TEXT)
    public Response export(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("submission") String submission) {
        UUID id = ReflectionAsked.activity(activity);
        UUID which = ReflectionAsked.submission(submission);
        String text = transactions.call(
                () -> SubmissionText.of(showReflection.findSubmission(callers.apply(request), id, which)));
        return Response.ok(text, TEXT)
                .header("Content-Disposition", "attachment; filename=\"reflection.txt\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
