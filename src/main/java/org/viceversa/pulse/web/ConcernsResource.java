package org.viceversa.pulse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.ReportConcern;
import org.viceversa.pulse.ReportConcern.Choice;
import org.viceversa.pulse.ReportConcern.Reachable;
import org.viceversa.pulse.ReportConcern.Report;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/concerns}: how one of the two reports something, and what they reported. */
@Path("/mentorships/{pairing}/concerns")
@Produces(MediaType.APPLICATION_JSON)
public final class ConcernsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ReportConcern reportConcern;
    private final Transactions transactions;

    public ConcernsResource(
            Function<HttpServletRequest, Caller> callers, ReportConcern reportConcern, Transactions transactions) {
        this.callers = callers;
        this.reportConcern = reportConcern;
        this.transactions = transactions;
    }

    /**
     * @param contactName whom it goes to, as they were offered
     * @param contactHow the same
     * @param evidence to be kept beside the words; may be left out
     * @param keep whether meetings and goals are kept as they are now
     * @param end whether the pairing ends at once
     */
    record ConcernRequest(
            @Nullable String contactName,
            @Nullable String contactHow,
            @Nullable String words,
            @Nullable String evidence,
            @Nullable Boolean keep,
            @Nullable Boolean end) {
        Report report() {
            return new Report(
                    Asked.text(contactName),
                    Asked.text(contactHow),
                    Asked.text(words),
                    Asked.text(evidence),
                    Boolean.TRUE.equals(keep),
                    Boolean.TRUE.equals(end));
        }
    }

    /** @param known whether the contact can read a report here */
    record ContactView(String name, String how, boolean known) {
        static ContactView of(Reachable one) {
            return new ContactView(one.contact().name(), one.contact().how(), one.known());
        }
    }

    /** @param open whether the pairing is under way, and so could be ended */
    record ConcernsView(
            boolean open, String partnerName, String pair, List<ContactView> contacts, List<ConcernView> concerns) {
        static ConcernsView of(Choice choice) {
            return new ConcernsView(
                    choice.mentorship().isOpen(),
                    choice.partner(),
                    choice.mentorship().place().programme().labels().pair(),
                    choice.contacts().stream().map(ContactView::of).toList(),
                    choice.own().stream().map(ConcernView::of).toList());
        }
    }

    @GET
    public ConcernsView show(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = PulseAsked.pairing(pairing);
        return transactions.call(() -> ConcernsView.of(reportConcern.choices(callers.apply(request), id)));
    }

    @POST
    public Response report(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable ConcernRequest body) {
        UUID id = PulseAsked.pairing(pairing);
        Report report = Asked.given(body).report();
        ConcernView kept =
                transactions.call(() -> ConcernView.of(reportConcern.run(callers.apply(request), id, report)));
        return Response.status(Response.Status.CREATED).entity(kept).build();
    }
}
