package org.viceversa.notebook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Side;
import org.viceversa.notebook.Introduce;
import org.viceversa.notebook.Introduction;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/introductions}: whom the senior makes known to the junior. */
@Path("/mentorships/{pairing}/introductions")
@Produces(MediaType.APPLICATION_JSON)
public final class IntroductionsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Introduce introduce;
    private final Transactions transactions;

    public IntroductionsResource(
            Function<HttpServletRequest, Caller> callers, Introduce introduce, Transactions transactions) {
        this.callers = callers;
        this.introduce = introduce;
        this.transactions = transactions;
    }

    /**
     * @param person of the course, by id; left out for somebody who is not in the tool
     * @param name of somebody who is not in the tool
     */
    record IntroductionRequest(
            @Nullable String person,
            @Nullable String name,
            @Nullable String why) {}

    /** @param state ASKED, MADE, MET, DECLINED or WITHDRAWN */
    record StepRequest(@Nullable String state) {}

    record IntroductionsView(List<IntroductionView> introductions) {}

    /**
     * @param mine whether the caller asked for it or offered it
     * @param turn whether it waits for the caller
     * @param next what the caller can do
     */
    record IntroductionView(
            UUID id,
            boolean mine,
            Side from,
            boolean inTool,
            String name,
            String why,
            Introduction.State state,
            boolean turn,
            Set<Introduction.State> next,
            Instant changedAt) {
        static IntroductionView of(Introduction one, Side side, boolean open) {
            return new IntroductionView(
                    one.id(),
                    one.from() == side,
                    one.from(),
                    one.person().isPresent(),
                    one.name(),
                    one.why(),
                    one.state(),
                    open && one.turn().equals(Optional.of(side)),
                    open ? new TreeSet<>(one.nextFor(side)) : Set.of(),
                    one.changedAt());
        }
    }

    @GET
    public IntroductionsView list(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = NotebookAsked.pairing(pairing);
        return transactions.call(() -> view(callers.apply(request), id));
    }

    @POST
    public Response begin(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @Nullable IntroductionRequest body) {
        UUID id = NotebookAsked.pairing(pairing);
        IntroductionRequest given = Asked.given(body);
        Optional<UUID> person = Asked.text(given.person()).isEmpty()
                ? Optional.empty()
                : Optional.of(NotebookAsked.person(Asked.text(given.person())));
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            introduce.begin(caller, id, person, Asked.text(given.name()), Asked.text(given.why()));
            return Response.status(Response.Status.CREATED)
                    .entity(view(caller, id))
                    .build();
        });
    }

    @POST
    @Path("/{introduction}/step")
    public IntroductionsView move(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("introduction") String introduction,
            @Nullable StepRequest body) {
        UUID id = NotebookAsked.pairing(pairing);
        UUID which = NotebookAsked.introduction(introduction);
        Introduction.State next =
                NotebookAsked.word(Introduction.State.class, Asked.given(body).state());
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            introduce.move(caller, id, which, next);
            return view(caller, id);
        });
    }

    private IntroductionsView view(Caller caller, UUID pairing) {
        Introduce.Found found = introduce.list(caller, pairing);
        return new IntroductionsView(found.introductions().stream()
                .map(one -> IntroductionView.of(
                        one, found.mentorship().side(), found.mentorship().isOpen()))
                .toList());
    }
}
