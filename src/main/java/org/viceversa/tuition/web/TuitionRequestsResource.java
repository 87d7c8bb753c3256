package org.viceversa.tuition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.ProveStudy.ProofFile;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.Tuition;
import org.viceversa.web.Asked;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.Ids;

/** {@code /api/tuition/requests/{request}}: one request, for its owner, those who decide it, and L&amp;D. */
@Path("/tuition/requests/{request}")
@Produces(MediaType.APPLICATION_JSON)
public final class TuitionRequestsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Tuition tuition;
    private final Transactions transactions;

    public TuitionRequestsResource(
            Function<HttpServletRequest, Caller> callers, Tuition tuition, Transactions transactions) {
        this.callers = callers;
        this.tuition = tuition;
        this.transactions = transactions;
    }

    enum Decision {
        APPROVE,
        DENY,
        ASK,
        GRANT_APPEAL,
        REFUSE_APPEAL,
        ACCEPT_PROOF,
        REJECT_PROOF,
        PAID,
        REFUND,
        ADJUST,
        ASK_BACK,
        REPAID,
        WAIVE
    }

    /**
     * @param amountMinor for an approval what was shown that would be reserved; else what came back, or is put right
     * @param day of payment; last day at work where money is asked back
     */
    record DecisionRequest(
            @Nullable Integer version,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String words,
            @Nullable Long amountMinor,
            @Nullable String grade,
            @Nullable String day) {}

    @GET
    public RequestDetailView read(@Context HttpServletRequest request, @PathParam("request") String id) {
        UUID which = idOf(id);
        return transactions.call(() -> RequestDetailView.of(tuition.show().detail(callers.apply(request), which)));
    }

    @POST
    @Path("/decision")
    public RequestDetailView decide(
            @Context HttpServletRequest request, @PathParam("request") String id, @Nullable DecisionRequest body) {
        DecisionRequest asked = Asked.given(body);
        UUID which = idOf(id);
        Decision decision =
                Asked.word(Decision.class, asked.decision()).orElseThrow(() -> Asked.invalid("Say what is decided."));
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            run(caller, which, decision, asked);
            return RequestDetailView.of(tuition.show().detail(caller, which));
        });
    }

    private void run(Caller caller, UUID id, Decision decision, DecisionRequest asked) {
        int version = Said.number(asked.version());
        String words = Asked.text(asked.words());
        long minor = asked.amountMinor() == null ? 0 : asked.amountMinor();
        switch (decision) {
            case APPROVE -> tuition.decide().approve(caller, id, version, minor, words);
            case DENY -> tuition.decide().deny(caller, id, version, reason(asked), words);
            case ASK -> tuition.decide().ask(caller, id, version, words);
            case GRANT_APPEAL -> tuition.decide().grantAppeal(caller, id, version, words);
            case REFUSE_APPEAL -> tuition.decide().refuseAppeal(caller, id, version, words);
            case ACCEPT_PROOF -> tuition.prove().accept(caller, id, version, Asked.text(asked.grade()));
            case REJECT_PROOF -> tuition.prove().reject(caller, id, version, reason(asked), words);
            case PAID -> tuition.settle().paid(caller, id, version, Said.day(asked.day()));
            case REFUND -> tuition.settle().refunded(caller, id, version, minor, words);
            case ADJUST -> tuition.settle().adjusted(caller, id, version, minor, words);
            case ASK_BACK -> tuition.repayment().askBack(caller, id, version, Said.day(asked.day()), words);
            case REPAID -> tuition.settle().repaid(caller, id, version, minor, words);
            case WAIVE -> tuition.settle().waived(caller, id, version, words);
        }
    }

    private static RequestReason reason(DecisionRequest asked) {
        return Asked.word(RequestReason.class, asked.reason())
                .orElseThrow(() -> Asked.invalid("Choose a reason from the list."));
    }

    @GET
    @Path("/proofs/{proof}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response proof(
            @Context HttpServletRequest request, @PathParam("request") String id, @PathParam("proof") String proof) {
        UUID which = idOf(id);
        UUID file = Ids.of(proof, TuitionRequestsResource::noProof);
        ProofFile found = transactions.call(() -> tuition.prove()
                .findFile(callers.apply(request), which, file)
                .orElseThrow(TuitionRequestsResource::noProof));
        return Response.ok(found.content(), found.proof().mediaType())
                .header("Content-Disposition", CsvDownload.saveAs(found.proof().name()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Refused noProof() {
        return new Refused(Kind.NOT_FOUND, "proof-unknown", "There is no such file here.");
    }

    static UUID idOf(String text) {
        return Ids.of(
                text, () -> new Refused(Kind.NOT_FOUND, "tuition-request-unknown", "There is no such request here."));
    }
}
