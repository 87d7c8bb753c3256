package org.viceversa.enrolment.web;

import static org.viceversa.enrolment.web.EnrolmentResource.cycleId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.InvitationList;
import org.viceversa.enrolment.InvitePeople;
import org.viceversa.enrolment.PreviewInvitations;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.Wanted;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.CsvUpload;
import org.viceversa.web.Ids;

/** {@code /api/cycles/{cycle}/invitations}: looks a list of people up, and invites them; by paste, file or roster. */
@Path("/cycles/{cycle}/invitations")
@Produces(MediaType.APPLICATION_JSON)
public final class InvitationsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final PreviewInvitations preview;
    private final InvitePeople invitePeople;
    private final Transactions transactions;

    public InvitationsResource(
            Function<HttpServletRequest, Caller> callers,
            PreviewInvitations preview,
            InvitePeople invitePeople,
            Transactions transactions) {
        this.callers = callers;
        this.preview = preview;
        this.invitePeople = invitePeople;
        this.transactions = transactions;
    }

    /**
     * @param text entries divided by new lines, semicolons, commas, tabs or bars; left out where the roster is meant
     * @param roster whether everybody who learns in the visit's course is meant
     * @param side MENTOR or MENTEE for entries that do not say; left out, the programme's rule decides
     */
    record InvitationsRequest(
            @Nullable String text, boolean roster, @Nullable String side) {
        InvitationList list() {
            return new InvitationList(
                    roster, roster || text == null ? List.of() : Wanted.listOf(text), sideOf(side == null ? "" : side));
        }
    }

    @POST
    @Path("/preview")
    public InvitationsView preview(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @Nullable InvitationsRequest body) {
        return transactions.call(() -> {
            Caller caller = manager(request);
            return InvitationsView.of(
                    preview.run(caller, cycleId(cycle), Asked.given(body).list()), 0);
        });
    }

    @POST
    public InvitationsView invite(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @Nullable InvitationsRequest body) {
        return transactions.call(() -> {
            Caller caller = manager(request);
            return invited(caller, cycleId(cycle), Asked.given(body).list());
        });
    }

    /** The file is looked up, and nobody is invited unless {@code apply} says so. */
    @POST
    @Path("/csv")
    @Consumes(CsvUpload.MEDIA_TYPE)
    public InvitationsView csv(
            @Context HttpServletRequest request,
            @PathParam("cycle") String cycle,
            @QueryParam("apply") @DefaultValue("false") boolean apply,
            @QueryParam("side") @DefaultValue("") String side,
            InputStream body) {
        Caller asking = transactions.call(() -> manager(request));
        InvitationCsv file = InvitationCsv.read(body, sideOf(side));
        UUID id = cycleId(cycle);
        return transactions.call(() -> apply && file.faults().isEmpty()
                ? invited(asking, id, file.list())
                : InvitationsView.of(preview.run(asking, id, file.list()), 0).with(file.faults()));
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @PathParam("id") String id) {
        transactions.run(() -> {
            Caller caller = manager(request);
            invitePeople.withdraw(
                    caller,
                    cycleId(cycle),
                    Ids.of(
                            id,
                            () -> new Refused(
                                    Kind.NOT_FOUND, "invitation-unknown", "There is no such invitation here.")));
        });
        return Response.noContent().build();
    }

    private InvitationsView invited(Caller caller, UUID cycle, InvitationList list) {
        InvitePeople.Invited done = invitePeople.run(caller, cycle, list);
        return InvitationsView.of(done.preview(), done.invited());
    }

    private Caller manager(HttpServletRequest request) {
        Caller caller = callers.apply(request);
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return caller;
    }

    private static Optional<Side> sideOf(String side) {
        return side.isEmpty() ? Optional.empty() : Optional.of(AnswersRequest.word(Side.class, side, "side"));
    }
}
