package org.viceversa.mentorship.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentorship.AgreeOnTerms;
import org.viceversa.mentorship.AgreeOnTerms.Read;
import org.viceversa.mentorship.AgreementTerms;
import org.viceversa.mentorship.AgreementTerms.Exchange;
import org.viceversa.mentorship.ShowAgreement;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/agreement}: written together, signed by each, with all its versions. */
@Path("/mentorships/{pairing}/agreement")
@Produces(MediaType.APPLICATION_JSON)
public final class AgreementResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowAgreement showAgreement;
    private final AgreeOnTerms agreeOnTerms;
    private final Transactions transactions;

    public AgreementResource(
            Function<HttpServletRequest, Caller> callers,
            ShowAgreement showAgreement,
            AgreeOnTerms agreeOnTerms,
            Transactions transactions) {
        this.callers = callers;
        this.showAgreement = showAgreement;
        this.agreeOnTerms = agreeOnTerms;
        this.transactions = transactions;
    }

    /** @param cadenceDays from one meeting to the next */
    record TermsRequest(
            @Nullable String mentorTeaches,
            @Nullable String mentorLearns,
            @Nullable String menteeTeaches,
            @Nullable String menteeLearns,
            @Nullable String confidentiality,
            @Nullable String boundaries,
            int cadenceDays,
            @Nullable String channel,
            @Nullable String noShow,
            @Nullable String stopping) {
        AgreementTerms terms() {
            return new AgreementTerms(
                    new Exchange(Asked.text(mentorTeaches), Asked.text(mentorLearns)),
                    new Exchange(Asked.text(menteeTeaches), Asked.text(menteeLearns)),
                    Asked.text(confidentiality),
                    Asked.text(boundaries),
                    cadenceDays,
                    Asked.text(channel),
                    Asked.text(noShow),
                    Asked.text(stopping));
        }
    }

    /**
     * @param number of the version that the window knows, 0 for none
     * @param revision of it, 0 for none
     */
    record WritingRequest(
            int number, int revision, @Nullable TermsRequest terms) {}

    /** What was read: the number of the version, and its revision. */
    record ReadRequest(int number, int revision) {}

    @GET
    public AgreementView show(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        return answer(request, pairing, (caller, id) -> {});
    }

    @PUT
    public AgreementView write(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable WritingRequest body) {
        WritingRequest given = Asked.given(body);
        AgreementTerms terms = Asked.given(given.terms()).terms();
        Read read = new Read(given.number(), given.revision());
        return answer(request, pairing, (caller, id) -> agreeOnTerms.write(caller, id, read, terms));
    }

    @POST
    @Path("/signature")
    public AgreementView sign(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable ReadRequest body) {
        ReadRequest given = Asked.given(body);
        Read read = new Read(given.number(), given.revision());
        return answer(request, pairing, (caller, id) -> agreeOnTerms.sign(caller, id, read));
    }

    /** Gives up a change that nobody has signed. */
    @POST
    @Path("/withdrawal")
    public AgreementView giveUp(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable ReadRequest body) {
        ReadRequest given = Asked.given(body);
        Read read = new Read(given.number(), given.revision());
        return answer(request, pairing, (caller, id) -> agreeOnTerms.giveUp(caller, id, read));
    }

    private AgreementView answer(HttpServletRequest request, String pairing, BiConsumer<Caller, UUID> work) {
        UUID id = MentorshipAsked.pairing(pairing);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            work.accept(caller, id);
            return AgreementView.of(showAgreement.run(caller, id));
        });
    }
}
