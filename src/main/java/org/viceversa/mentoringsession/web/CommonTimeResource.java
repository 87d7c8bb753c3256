package org.viceversa.mentoringsession.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentoringsession.CommonTime.Span;
import org.viceversa.mentoringsession.FindCommonTime;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** {@code /api/mentorships/{pairing}/common-time}: when the two could meet in the next four weeks. */
@Path("/mentorships/{pairing}/common-time")
@Produces(MediaType.APPLICATION_JSON)
public final class CommonTimeResource {

    private static final String USUAL = "45";

    private final Function<HttpServletRequest, Caller> callers;
    private final FindCommonTime findCommonTime;
    private final Transactions transactions;

    public CommonTimeResource(
            Function<HttpServletRequest, Caller> callers, FindCommonTime findCommonTime, Transactions transactions) {
        this.callers = callers;
        this.findCommonTime = findCommonTime;
        this.transactions = transactions;
    }

    /**
     * @param spans when both have time, long enough or not
     * @param proposals beginnings, the best first
     * @param mineSaid whether the caller said in the form when they have time
     * @param partnersSaid whether the other one did
     */
    record CommonTimeView(
            int minutes,
            String zone,
            String partnerZone,
            Instant from,
            Instant to,
            List<SpanView> spans,
            List<Instant> proposals,
            boolean mineSaid,
            boolean partnersSaid) {

        static CommonTimeView of(int minutes, FindCommonTime.Found found) {
            return new CommonTimeView(
                    minutes,
                    found.ours().getId(),
                    found.theirs().getId(),
                    found.lookedAt().from(),
                    found.lookedAt().to(),
                    found.spans().stream().map(SpanView::of).toList(),
                    found.proposals(),
                    found.saidOurs(),
                    found.saidTheirs());
        }
    }

    record SpanView(Instant from, Instant to) {
        static SpanView of(Span span) {
            return new SpanView(span.from(), span.to());
        }
    }

    @GET
    public CommonTimeView find(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @QueryParam("minutes") @Nullable String minutes) {
        UUID id = SessionAsked.pairing(pairing);
        int length = number(minutes == null || minutes.isBlank() ? USUAL : minutes);
        return transactions.call(
                () -> CommonTimeView.of(length, findCommonTime.run(callers.apply(request), id, length)));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            throw new Refused(Kind.INVALID, "minutes-invalid", "How many minutes: a number from 15 to 180.");
        }
    }
}
