package org.viceversa.reflection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.Draft;
import org.viceversa.reflection.Reflection;
import org.viceversa.reflection.ReflectionVersion;
import org.viceversa.reflection.SaveDraft;
import org.viceversa.reflection.ShowReflection;
import org.viceversa.web.Asked;

/** {@code /api/reflections/{activity}}: the caller's own work in an activity, while it is written. */
@Path("/reflections/{activity}")
@Produces(MediaType.APPLICATION_JSON)
public final class ReflectionResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowReflection showReflection;
    private final SaveDraft saveDraft;
    private final Transactions transactions;

    public ReflectionResource(
            Function<HttpServletRequest, Caller> callers,
            ShowReflection showReflection,
            SaveDraft saveDraft,
            Transactions transactions) {
        this.callers = callers;
        this.showReflection = showReflection;
        this.saveDraft = saveDraft;
        this.transactions = transactions;
    }

    /** What a page has to know after a save; the text is on it. */
    record SavedView(int version, Reflection.State state, int attempt, int words, Instant changedAt) {
        static SavedView of(Reflection one) {
            return new SavedView(one.version(), one.state(), one.attempt(), one.words(), one.changedAt());
        }
    }

    record VersionsView(List<VersionHeadView> versions) {}

    record VersionHeadView(int number, Instant writtenAt, int words) {}

    record VersionView(int number, Instant writtenAt, int words, Map<String, String> answers) {
        static VersionView of(ReflectionVersion one) {
            return new VersionView(one.number(), one.writtenAt(), one.words(), one.answers());
        }
    }

    @GET
    public ReflectionView read(@Context HttpServletRequest request, @PathParam("activity") String activity) {
        UUID id = ReflectionAsked.activity(activity);
        return transactions.call(() -> ReflectionView.of(showReflection.run(callers.apply(request), id)));
    }

    @PUT
    public SavedView save(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @Nullable DraftRequest body) {
        UUID id = ReflectionAsked.activity(activity);
        Draft draft = Asked.given(body).draft();
        return transactions.call(() -> SavedView.of(saveDraft.save(callers.apply(request), id, draft)));
    }

    @GET
    @Path("/versions")
    public VersionsView listVersions(@Context HttpServletRequest request, @PathParam("activity") String activity) {
        UUID id = ReflectionAsked.activity(activity);
        return transactions.call(() -> new VersionsView(showReflection.listVersions(callers.apply(request), id).stream()
                .map(one -> new VersionHeadView(one.number(), one.writtenAt(), one.words()))
                .toList()));
    }

    @GET
    @Path("/versions/{number}")
    public VersionView readVersion(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("number") String number) {
        UUID id = ReflectionAsked.activity(activity);
        int which = ReflectionAsked.number(number);
        return transactions.call(() -> VersionView.of(showReflection.findVersion(callers.apply(request), id, which)));
    }
}
