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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.notebook.AnswerIdea;
import org.viceversa.notebook.ListIdeas;
import org.viceversa.notebook.web.IdeaRequests.ReplyRequest;
import org.viceversa.notebook.web.IdeaView.OfProgrammeView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;
import org.viceversa.web.CsvDownload;

/** {@code /api/programmes/{programme}/ideas}: for those who run programmes, the ideas that go as far as them. */
@Path("/programmes/{programme}/ideas")
public final class ProgrammeIdeasResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListIdeas listIdeas;
    private final AnswerIdea answerIdea;
    private final Transactions transactions;

    public ProgrammeIdeasResource(
            Function<HttpServletRequest, Caller> callers,
            ListIdeas listIdeas,
            AnswerIdea answerIdea,
            Transactions transactions) {
        this.callers = callers;
        this.listIdeas = listIdeas;
        this.answerIdea = answerIdea;
        this.transactions = transactions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public OfProgrammeView list(@Context HttpServletRequest request, @PathParam("programme") String programme) {
        UUID id = NotebookAsked.programme(programme);
        return transactions.call(() -> view(callers.apply(request), id));
    }

    @GET
    @Path("/csv")
    public Response export(@Context HttpServletRequest request, @PathParam("programme") String programme) {
        UUID id = NotebookAsked.programme(programme);
        OfProgrammeView found = transactions.call(() -> view(callers.apply(request), id));
        StreamingOutput output = stream -> write(stream, found);
        return CsvDownload.answer(output, "ideas.csv");
    }

    @POST
    @Path("/{idea}/answer")
    @Produces(MediaType.APPLICATION_JSON)
    public OfProgrammeView answer(
            @Context HttpServletRequest request,
            @PathParam("programme") String programme,
            @PathParam("idea") String idea,
            @Nullable ReplyRequest body) {
        UUID id = NotebookAsked.programme(programme);
        UUID which = NotebookAsked.idea(idea);
        AnswerIdea.Reply reply = Asked.given(body).reply();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            answerIdea.asManager(caller, id, which, reply);
            return view(caller, id);
        });
    }

    private OfProgrammeView view(Caller caller, UUID programme) {
        return OfProgrammeView.of(
                listIdeas.run(caller, programme), caller.person().id());
    }

    private static void write(OutputStream stream, OfProgrammeView found) {
        try (CsvDownload csv = new CsvDownload(
                stream,
                "Raised at",
                "By",
                "Idea",
                "Area",
                "Audience",
                "State",
                "Answer by",
                "Answered at",
                "Answered by",
                "Answer")) {
            found.ideas()
                    .forEach(idea -> csv.add(
                            idea.madeAt().toString(),
                            idea.byName(),
                            idea.text(),
                            idea.area(),
                            idea.audience().name(),
                            idea.state().name(),
                            idea.answerBy().toString(),
                            idea.answeredAt().map(Instant::toString).orElse(""),
                            idea.answeredByName(),
                            idea.answer()));
        }
    }
}
