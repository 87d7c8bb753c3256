package org.viceversa.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.notice.ChangeProgrammeNotices;
import org.viceversa.notice.ProgrammeNotices;
import org.viceversa.notice.web.RuleViews.ProgrammeNoticesView;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/programmes/{programme}/notice-settings}: the sponsor, and how many are told without asking. */
@Path("/programmes/{programme}/notice-settings")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeNoticesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ChangeProgrammeNotices change;
    private final People people;
    private final Transactions transactions;

    public ProgrammeNoticesResource(
            Function<HttpServletRequest, Caller> callers,
            ChangeProgrammeNotices change,
            People people,
            Transactions transactions) {
        this.callers = callers;
        this.change = change;
        this.people = people;
        this.transactions = transactions;
    }

    /** @param sponsor id of a person; empty for nobody */
    record ProgrammeNoticesRequest(
            @Nullable String sponsor,
            @Nullable Integer mostPeople,
            @Nullable Integer mostNotices,
            @Nullable Integer version) {}

    @PUT
    public ProgrammeNoticesView change(
            @Context HttpServletRequest request,
            @PathParam("programme") String programme,
            @Nullable ProgrammeNoticesRequest body) {
        UUID id = NoticeAsked.programme(programme);
        ProgrammeNoticesRequest given = Asked.given(body);
        Optional<UUID> sponsor = Optional.of(Asked.text(given.sponsor()))
                .filter(text -> !text.isEmpty())
                .map(NoticeAsked::person);
        int mostPeople = NoticeAsked.number(given.mostPeople());
        int mostNotices = NoticeAsked.number(given.mostNotices());
        int version = NoticeAsked.number(given.version());
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            ProgrammeNotices saved = change.run(caller, id, sponsor, mostPeople, mostNotices, version);
            return ProgrammeNoticesView.of(
                    saved, saved.sponsor().flatMap(person -> people.find(caller.tenant(), person)));
        });
    }
}
