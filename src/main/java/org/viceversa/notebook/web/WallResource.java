package org.viceversa.notebook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.notebook.Idea;
import org.viceversa.notebook.ShowWall;
import org.viceversa.notebook.ThankYou;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code GET /api/cycles/{cycle}/wall}: what people chose to show to the whole programme. */
@Path("/cycles/{cycle}/wall")
@Produces(MediaType.APPLICATION_JSON)
public final class WallResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowWall showWall;
    private final Transactions transactions;

    public WallResource(Function<HttpServletRequest, Caller> callers, ShowWall showWall, Transactions transactions) {
        this.callers = callers;
        this.showWall = showWall;
        this.transactions = transactions;
    }

    record WallView(String programmeName, List<WallIdeaView> ideas, List<WallThanksView> thanks) {
        static WallView of(ShowWall.Wall wall) {
            return new WallView(
                    wall.place().programme().name(),
                    wall.ideas().stream()
                            .map(idea -> WallIdeaView.of(idea, wall))
                            .toList(),
                    wall.thanks().stream()
                            .map(one -> WallThanksView.of(one, wall))
                            .toList());
        }
    }

    record WallIdeaView(
            UUID id,
            UUID by,
            String byName,
            String text,
            String area,
            Idea.State state,
            String answer,
            String answeredByName,
            Instant madeAt) {
        static WallIdeaView of(Idea idea, ShowWall.Wall wall) {
            return new WallIdeaView(
                    idea.id(),
                    idea.by(),
                    IdeaView.nameOf(wall.people(), idea.by()),
                    idea.text(),
                    idea.area(),
                    idea.state(),
                    idea.answer(),
                    idea.answeredBy()
                            .map(id -> IdeaView.nameOf(wall.people(), id))
                            .orElse(""),
                    idea.madeAt());
        }
    }

    record WallThanksView(UUID id, UUID from, String fromName, UUID to, String toName, String text, Instant madeAt) {
        static WallThanksView of(ThankYou one, ShowWall.Wall wall) {
            return new WallThanksView(
                    one.id(),
                    one.from(),
                    IdeaView.nameOf(wall.people(), one.from()),
                    one.to(),
                    IdeaView.nameOf(wall.people(), one.to()),
                    one.text(),
                    one.madeAt());
        }
    }

    @GET
    public WallView read(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        UUID id = NotebookAsked.cycle(cycle);
        return transactions.call(() -> WallView.of(showWall.run(callers.apply(request), id)));
    }
}
