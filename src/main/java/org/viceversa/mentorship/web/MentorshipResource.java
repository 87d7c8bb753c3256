package org.viceversa.mentorship.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.mentorship.ShowMentorship;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code GET /api/mentorships/{pairing}}: with whom, where the two stand, and what needs the caller next. */
@Path("/mentorships/{pairing}")
@Produces(MediaType.APPLICATION_JSON)
public final class MentorshipResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowMentorship showMentorship;
    private final Transactions transactions;

    public MentorshipResource(
            Function<HttpServletRequest, Caller> callers, ShowMentorship showMentorship, Transactions transactions) {
        this.callers = callers;
        this.showMentorship = showMentorship;
        this.transactions = transactions;
    }

    @GET
    public MentorshipView show(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = MentorshipAsked.pairing(pairing);
        return transactions.call(() -> MentorshipView.of(showMentorship.run(callers.apply(request), id)));
    }
}
