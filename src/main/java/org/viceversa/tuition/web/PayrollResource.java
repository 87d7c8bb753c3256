package org.viceversa.tuition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.Amounts;
import org.viceversa.tuition.RunPayroll.Looked;
import org.viceversa.tuition.RunPayroll.PaidLine;
import org.viceversa.tuition.RunPayroll.Payable;
import org.viceversa.tuition.RunPayroll.Result;
import org.viceversa.tuition.Tuition;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvColumns.Column;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvLine;
import org.viceversa.web.CsvUpload;

/** {@code /api/tuition/payroll}: what is payable goes out as a table, and what was paid comes back as one. */
@Path("/tuition/payroll")
public final class PayrollResource {

    private static final int MOST_LINES = 20_000;
    private static final int MOST_SHOWN = 200;

    private static final CsvColumns COLUMNS = CsvColumns.of(
            Column.required("request", "Request"),
            Column.required("paidOn", "Paid on", "paid date", "payment date"),
            Column.required("amount", "Amount"));

    private final Function<HttpServletRequest, Caller> callers;
    private final Tuition tuition;
    private final Transactions transactions;

    public PayrollResource(Function<HttpServletRequest, Caller> callers, Tuition tuition, Transactions transactions) {
        this.callers = callers;
        this.tuition = tuition;
        this.transactions = transactions;
    }

    /** @param lines the first of those that matter, the faulty ones before all others */
    record PaidPreviewView(int ready, int same, int faulty, List<PaidLineView> lines) {}

    record PaidLineView(long line, Result result, String title, String problem) {}

    record PaidView(int paid) {}

    @GET
    @Path("/csv")
    @Produces("text/csv")
    public Response export(@Context HttpServletRequest request) {
        List<Payable> payable = transactions.call(() -> tuition.payroll().list(callers.apply(request)));
        return CsvDownload.answer(
                stream -> {
                    try (CsvDownload csv = new CsvDownload(
                            stream,
                            "Request",
                            "Paid on",
                            "Amount",
                            "Currency",
                            "Taxable",
                            "Year",
                            "Cost centre",
                            "Id number",
                            "Name",
                            "Title")) {
                        payable.forEach(one -> csv.add(cells(one)));
                    }
                },
                "tuition-payroll.csv");
    }

    private static List<String> cells(Payable one) {
        Currency currency = one.terms().currency();
        return List.of(
                one.request().id().toString(),
                "",
                Amounts.plain(one.request().payableMinor(), currency),
                currency.getCurrencyCode(),
                one.request()
                        .taxableMinor()
                        .map(minor -> Amounts.plain(minor, currency))
                        .orElse("unknown"),
                String.valueOf(one.request().year()),
                one.request().costCentre(),
                one.idNumber(),
                one.name(),
                one.request().content().title());
    }

    @POST
    @Path("/import/preview")
    @Consumes(CsvUpload.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    public PaidPreviewView preview(@Context HttpServletRequest request, InputStream body) {
        Caller caller = learning(request);
        List<PaidLine> lines = lines(body);
        List<Looked> looked = transactions.call(() -> tuition.payroll().preview(caller, lines));
        List<PaidLineView> shown = new ArrayList<>();
        for (Result result : List.of(Result.FAULTY, Result.READY, Result.SAME)) {
            looked.stream()
                    .filter(one -> one.result() == result)
                    .map(one -> new PaidLineView(one.line().number(), one.result(), one.title(), one.problem()))
                    .forEach(shown::add);
        }
        return new PaidPreviewView(
                count(looked, Result.READY),
                count(looked, Result.SAME),
                count(looked, Result.FAULTY),
                shown.stream().limit(MOST_SHOWN).toList());
    }

    private static int count(List<Looked> looked, Result result) {
        return (int) looked.stream().filter(one -> one.result() == result).count();
    }

    @POST
    @Path("/import")
    @Consumes(CsvUpload.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    public PaidView run(@Context HttpServletRequest request, InputStream body) {
        Caller caller = learning(request);
        List<PaidLine> lines = lines(body);
        return new PaidView(transactions.call(() -> tuition.payroll().run(caller, lines)));
    }

    /** Settled before the file is read. */
    private Caller learning(HttpServletRequest request) {
        Caller caller = transactions.call(() -> callers.apply(request));
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return caller;
    }

    private static List<PaidLine> lines(InputStream body) {
        CsvUpload upload = new CsvUpload(body, COLUMNS);
        upload.faults().stream().filter(CsvFault::stops).findFirst().ifPresent(PayrollResource::refuse);
        List<PaidLine> lines = new ArrayList<>();
        while (upload.hasNext()) {
            CsvLine line = upload.next();
            line.faults().stream().filter(CsvFault::stops).findFirst().ifPresent(PayrollResource::refuse);
            lines.add(new PaidLine(line.number(), line.value("request"), line.value("paidOn"), line.value("amount")));
            if (lines.size() > MOST_LINES) {
                throw unreadable("A file has up to 20,000 lines. Send it in parts.");
            }
        }
        return lines;
    }

    private static void refuse(CsvFault fault) {
        throw unreadable("Line " + fault.line() + ": " + fault.sentence());
    }

    private static Refused unreadable(String sentence) {
        return new Refused(Kind.INVALID, "payroll-unreadable", sentence);
    }
}
