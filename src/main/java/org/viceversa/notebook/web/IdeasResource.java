package org.viceversa.notebook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.viceversa.notebook.AnswerIdea;
import org.viceversa.notebook.Idea;
import org.viceversa.notebook.RaiseIdea;
import org.viceversa.notebook.web.IdeaRequests.IdeaRequest;
import org.viceversa.notebook.web.IdeaRequests.ReplyRequest;
import org.viceversa.notebook.web.IdeaView.OfPairView;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/ideas}: what the junior raises and the senior answers. */
@Path("/mentorships/{pairing}/ideas")
@Produces(MediaType.APPLICATION_JSON)
public final class IdeasResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final RaiseIdea raiseIdea;
    private final AnswerIdea answerIdea;
    private final People people;
    private final Clock clock;
    private final Transactions transactions;

    public IdeasResource(
            Function<HttpServletRequest, Caller> callers,
            RaiseIdea raiseIdea,
            AnswerIdea answerIdea,
            People people,
            Clock clock,
            Transactions transactions) {
        this.callers = callers;
        this.raiseIdea = raiseIdea;
        this.answerIdea = answerIdea;
        this.people = people;
        this.clock = clock;
        this.transactions = transactions;
    }

    @GET
    public OfPairView list(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = NotebookAsked.pairing(pairing);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return new OfPairView(views(caller, raiseIdea.list(caller, id)));
        });
    }

    @POST
    public Response raise(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable IdeaRequest body) {
        UUID id = NotebookAsked.pairing(pairing);
        RaiseIdea.Draft draft = Asked.given(body).draft(0);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return Response.status(Response.Status.CREATED)
                    .entity(view(caller, raiseIdea.raise(caller, id, draft)))
                    .build();
        });
    }

    /** The senior has read what was raised. */
    @POST
    @Path("/seen")
    public Response see(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = NotebookAsked.pairing(pairing);
        transactions.run(() -> answerIdea.see(callers.apply(request), id));
        return Response.noContent().build();
    }

    @PUT
    @Path("/{idea}")
    public IdeaView change(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("idea") String idea,
            @Nullable IdeaRequest body) {
        UUID id = NotebookAsked.pairing(pairing);
        UUID which = NotebookAsked.idea(idea);
        IdeaRequest given = Asked.given(body);
        RaiseIdea.Draft draft = given.draft(NotebookAsked.version(given.version()));
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return view(caller, raiseIdea.change(caller, id, which, draft));
        });
    }

    @DELETE
    @Path("/{idea}")
    public Response withdraw(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @PathParam("idea") String idea) {
        UUID id = NotebookAsked.pairing(pairing);
        UUID which = NotebookAsked.idea(idea);
        transactions.run(() -> raiseIdea.withdraw(callers.apply(request), id, which));
        return Response.noContent().build();
    }

    @POST
    @Path("/{idea}/answer")
    public IdeaView answer(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("idea") String idea,
            @Nullable ReplyRequest body) {
        UUID id = NotebookAsked.pairing(pairing);
        UUID which = NotebookAsked.idea(idea);
        AnswerIdea.Reply reply = Asked.given(body).reply();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return view(caller, answerIdea.asPartner(caller, id, which, reply));
        });
    }

    private IdeaView view(Caller caller, Idea idea) {
        return views(caller, List.of(idea)).get(0);
    }

    private List<IdeaView> views(Caller caller, List<Idea> ideas) {
        var named = people.listByIds(
                caller.tenant(),
                ideas.stream()
                        .flatMap(idea -> Stream.concat(Stream.of(idea.by()), idea.answeredBy().stream()))
                        .distinct()
                        .toList());
        return ideas.stream()
                .map(idea -> IdeaView.of(idea, caller.person().id(), named, clock.instant()))
                .toList();
    }
}
