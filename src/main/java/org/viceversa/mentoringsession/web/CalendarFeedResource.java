package org.viceversa.mentoringsession.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.viceversa.mentoringsession.CalendarFeed;
import org.viceversa.mentoringsession.ShareCalendar;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code /api/me/calendar-feed}: the caller's private calendar. Its address is told once, when it is made. */
@Path("/me/calendar-feed")
@Produces(MediaType.APPLICATION_JSON)
public final class CalendarFeedResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShareCalendar shareCalendar;
    private final Transactions transactions;
    private final String tool;

    /** @param tool its address, without a slash at the end */
    public CalendarFeedResource(
            Function<HttpServletRequest, Caller> callers,
            ShareCalendar shareCalendar,
            Transactions transactions,
            String tool) {
        this.callers = callers;
        this.shareCalendar = shareCalendar;
        this.transactions = transactions;
        this.tool = tool;
    }

    /**
     * @param address with its secret; only in the answer to making it
     * @param madeAt absent while it is off
     */
    record FeedView(boolean on, Optional<Instant> madeAt, Optional<String> address) {}

    @GET
    public FeedView show(@Context HttpServletRequest request) {
        return transactions.call(() -> view(shareCalendar.show(callers.apply(request)), Optional.empty()));
    }

    /** Switches it on, or gives it another address; the one before is dead. */
    @POST
    public FeedView renew(@Context HttpServletRequest request) {
        return transactions.callRepeatedly(() -> {
            Caller caller = callers.apply(request);
            String token = shareCalendar.renew(caller);
            return view(shareCalendar.show(caller), Optional.of(tool + "/calendar/" + token + CalendarServlet.ENDING));
        });
    }

    @DELETE
    public Response switchOff(@Context HttpServletRequest request) {
        transactions.run(() -> shareCalendar.switchOff(callers.apply(request)));
        return Response.noContent().build();
    }

    private static FeedView view(Optional<CalendarFeed> feed, Optional<String> address) {
        return new FeedView(feed.isPresent(), feed.map(CalendarFeed::madeAt), address);
    }
}
