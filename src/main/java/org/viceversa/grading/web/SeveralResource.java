package org.viceversa.grading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.grading.AllocatePapers;
import org.viceversa.grading.ListToRelease;
import org.viceversa.grading.web.MarkingRequests.SeveralRequest;
import org.viceversa.marking.ExcusePerson;
import org.viceversa.marking.ReleaseGrades;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.web.Asked;

/**
 * {@code /api/activities/{activity}/grading}: what is done with many works at once.
 *
 * <p>Each work in a transaction of its own, so that one that somebody else is at keeps no other from being done.
 */
@Path("/activities/{activity}/grading")
@Produces(MediaType.APPLICATION_JSON)
public final class SeveralResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Deeds deeds;
    private final Transactions transactions;

    /** What can be done. */
    public record Deeds(ListToRelease toRelease, ReleaseGrades release, ExcusePerson excuse, AllocatePapers allocate) {}

    public SeveralResource(Function<HttpServletRequest, Caller> callers, Deeds deeds, Transactions transactions) {
        this.callers = callers;
        this.deeds = deeds;
        this.transactions = transactions;
    }

    /** @param left what was not done, and why */
    record SeveralView(int done, List<LeftView> left) {}

    record LeftView(UUID who, String code, String sentence) {}

    @POST
    @Path("/release")
    public SeveralView release(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @Nullable SeveralRequest body) {
        UUID id = GradingAsked.activity(activity);
        Optional<List<UUID>> wanted = Asked.given(body).wanted();
        Caller caller = transactions.call(() -> callers.apply(request));
        List<UUID> all = transactions.call(() -> deeds.toRelease().run(caller, id));
        return each(wanted.orElse(all), who -> deeds.release().release(caller, id, who, OptionalInt.empty()));
    }

    @POST
    @Path("/excuse")
    public SeveralView excuse(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @Nullable SeveralRequest body) {
        UUID id = GradingAsked.activity(activity);
        SeveralRequest wish = Asked.given(body);
        List<UUID> wanted = GradingAsked.all(wish.who());
        String reason = Asked.text(wish.reason());
        Caller caller = transactions.call(() -> callers.apply(request));
        transactions.run(() -> deeds.toRelease().requireGrader(caller, id));
        return each(wanted, who -> deeds.excuse().excuse(caller, id, who, reason));
    }

    @POST
    @Path("/allocation")
    public SeveralView allocate(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @Nullable SeveralRequest body) {
        UUID id = GradingAsked.activity(activity);
        SeveralRequest wish = Asked.given(body);
        Optional<Collection<UUID>> wanted = wish.wanted().map(Function.identity());
        List<UUID> markers = Asked.list(wish.markers()).stream()
                .map(GradingAsked::marker)
                .distinct()
                .toList();
        int given = transactions.callRepeatedly(
                () -> deeds.allocate().giveRound(callers.apply(request), id, wanted, markers));
        return new SeveralView(given, List.of());
    }

    private SeveralView each(List<UUID> wanted, Consumer<UUID> deed) {
        int done = 0;
        List<LeftView> left = new ArrayList<>();
        for (UUID who : wanted) {
            try {
                transactions.callRepeatedly(() -> {
                    deed.accept(who);
                    return true;
                });
                done++;
            } catch (Refused refused) {
                left.add(new LeftView(who, refused.code(), refused.sentence()));
            }
        }
        return new SeveralView(done, left);
    }
}
