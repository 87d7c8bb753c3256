package org.viceversa.certification.web;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.certification.CountMeetings;
import org.viceversa.certification.Credit;
import org.viceversa.certification.KeepHoldings;
import org.viceversa.certification.KeepHoldings.Held;
import org.viceversa.certification.RecordCredit;
import org.viceversa.certification.web.HoldingJson.CreditRequest;
import org.viceversa.certification.web.HoldingJson.CreditView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;
import org.viceversa.web.CsvDownload;

/** {@code /api/my-certificates/{holding}/credits}: what counts for a certificate, and the file for an audit. */
@Path("/my-certificates/{holding}/credits")
@Produces(MediaType.APPLICATION_JSON)
public final class CreditsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final KeepHoldings holdings;
    private final RecordCredit credits;
    private final CountMeetings meetings;
    private final Transactions transactions;

    public CreditsResource(
            Function<HttpServletRequest, Caller> callers,
            KeepHoldings holdings,
            RecordCredit credits,
            CountMeetings meetings,
            Transactions transactions) {
        this.callers = callers;
        this.holdings = holdings;
        this.credits = credits;
        this.meetings = meetings;
        this.transactions = transactions;
    }

    /** How many meetings count now that did not before. */
    record CountedView(int counted) {}

    @PUT
    @Path("/{credit}")
    public CreditView save(
            @Context HttpServletRequest request,
            @PathParam("holding") String holding,
            @PathParam("credit") String credit,
            @Nullable CreditRequest body) {
        UUID of = CertificateAsked.holding(holding);
        UUID id = CertificateAsked.credit(credit);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            holdings.get(caller, of);
            return CreditView.of(credits.save(caller, id, Asked.given(body).draft()));
        });
    }

    @DELETE
    @Path("/{credit}")
    public Response remove(
            @Context HttpServletRequest request,
            @PathParam("holding") String holding,
            @PathParam("credit") String credit) {
        UUID of = CertificateAsked.holding(holding);
        UUID id = CertificateAsked.credit(credit);
        transactions.run(() -> credits.remove(callers.apply(request), of, id));
        return Response.noContent().build();
    }

    @POST
    @Path("/meetings")
    public CountedView countMeetings(@Context HttpServletRequest request, @PathParam("holding") String holding) {
        UUID of = CertificateAsked.holding(holding);
        return transactions.call(() -> new CountedView(meetings.run(callers.apply(request), of)));
    }

    @GET
    @Path("/audit.csv")
    @Produces(CsvDownload.MEDIA_TYPE)
    public Response audit(@Context HttpServletRequest request, @PathParam("holding") String holding) {
        UUID of = CertificateAsked.holding(holding);
        Held held = transactions.call(() -> holdings.get(callers.apply(request), of));
        StreamingOutput output = stream -> write(stream, held);
        return CsvDownload.answer(output, "certificate-credits.csv");
    }

    /** The fields that an audit asks for. */
    private static void write(OutputStream stream, Held held) {
        String unit = held.certification().unit();
        String certificate =
                held.certification().issuer() + " " + held.certification().name();
        try (CsvDownload csv =
                new CsvDownload(stream, "Title", "Provider", "Date", unit, "Category", "Certificate", "Proof")) {
            for (Credit credit : held.credits()) {
                credit.in(held.holding().id())
                        .ifPresent(one -> csv.add(
                                credit.title(),
                                credit.provider(),
                                credit.date().toString(),
                                BigDecimal.valueOf(one.units(), 2).toPlainString(),
                                one.category(),
                                certificate,
                                credit.evidence()));
            }
        }
    }
}
