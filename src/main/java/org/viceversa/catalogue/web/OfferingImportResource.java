package org.viceversa.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.viceversa.catalogue.ImportOfferings;
import org.viceversa.catalogue.ImportOfferings.Change;
import org.viceversa.catalogue.ImportOfferings.Outcome;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvUpload;

/**
 * {@code /api/offerings/import}: a table of offerings, looked at first and taken over then; the same file is sent for each.
 *
 * <p>Whether the caller may import at all is settled before the file is read.
 */
@Path("/offerings/import")
@Consumes(CsvUpload.MEDIA_TYPE)
@Produces(MediaType.APPLICATION_JSON)
public final class OfferingImportResource {

    private static final int SHOWN = 500;

    private final Function<HttpServletRequest, Caller> callers;
    private final ImportOfferings importOfferings;
    private final Transactions transactions;

    public OfferingImportResource(
            Function<HttpServletRequest, Caller> callers, ImportOfferings importOfferings, Transactions transactions) {
        this.callers = callers;
        this.importOfferings = importOfferings;
        this.transactions = transactions;
    }

    /** @param field as the file's template calls its column */
    record DifferenceView(String field, String before, String after) {}

    record LineView(long line, UUID id, String title, Change change, List<DifferenceView> differences) {
        static LineView of(ImportOfferings.Line line) {
            return new LineView(
                    line.line(),
                    line.id(),
                    line.title(),
                    line.change(),
                    line.differences().stream()
                            .map(one -> new DifferenceView(OfferingCsv.titleOf(one.field()), one.before(), one.after()))
                            .toList());
        }
    }

    record FaultView(long line, String column, String code, String sentence, boolean stops) {
        static FaultView of(CsvFault fault) {
            return new FaultView(fault.line(), fault.column(), fault.code(), fault.sentence(), fault.stops());
        }
    }

    /**
     * @param lines the first of what is new or changed
     * @param problems the first of them, those that stop before the others
     */
    record PreviewView(
            String fingerprint,
            CsvUpload.Understood file,
            long added,
            long changed,
            long unchanged,
            List<LineView> lines,
            boolean stops,
            List<FaultView> problems,
            int problemsTotal) {}

    record DoneView(long added, long changed, long unchanged) {}

    @POST
    @Path("/preview")
    public PreviewView preview(@Context HttpServletRequest request, InputStream body) {
        Caller caller = importer(request);
        OfferingCsv.Rows read = OfferingCsv.read(body);
        Outcome outcome = transactions.call(() -> importOfferings.preview(caller, read.rows()));
        List<CsvFault> faults = faults(read, outcome);
        return new PreviewView(
                fingerprint(read, outcome),
                read.understood(),
                outcome.count(Change.ADDED),
                outcome.count(Change.CHANGED),
                outcome.count(Change.UNCHANGED),
                outcome.lines().stream()
                        .filter(line -> line.change() != Change.UNCHANGED)
                        .limit(SHOWN)
                        .map(LineView::of)
                        .toList(),
                faults.stream().anyMatch(CsvFault::stops),
                faults.stream().limit(SHOWN).map(FaultView::of).toList(),
                faults.size());
    }

    @POST
    public Response run(
            @Context HttpServletRequest request,
            @QueryParam("fingerprint") @DefaultValue("") String fingerprint,
            InputStream body) {
        Caller caller = importer(request);
        OfferingCsv.Rows read = OfferingCsv.read(body);
        if (!read.isSound()) {
            throw new Refused(
                    Kind.INVALID,
                    "import-faulty",
                    "Some rows cannot be read, so nothing was kept. Look at the file again: it says which and why.");
        }
        String seen = fingerprint.startsWith(read.fingerprint() + ".")
                ? fingerprint.substring(read.fingerprint().length() + 1)
                : "";
        Outcome outcome = transactions.call(() -> importOfferings.run(caller, read.rows(), seen));
        DoneView done = new DoneView(
                outcome.count(Change.ADDED), outcome.count(Change.CHANGED), outcome.count(Change.UNCHANGED));
        return Response.status(Response.Status.CREATED).entity(done).build();
    }

    private static String fingerprint(OfferingCsv.Rows read, Outcome outcome) {
        return read.fingerprint() + "." + outcome.fingerprint();
    }

    private static List<CsvFault> faults(OfferingCsv.Rows read, Outcome outcome) {
        Stream<CsvFault> content = outcome.problems().stream()
                .map(one -> new CsvFault(
                        one.line(), OfferingCsv.titleOf(one.field()), one.code(), one.sentence(), one.stops()));
        return Stream.concat(read.faults().stream(), content)
                .sorted(Comparator.comparing((CsvFault fault) -> !fault.stops()).thenComparing(CsvFault::line))
                .toList();
    }

    private Caller importer(HttpServletRequest request) {
        Caller caller = transactions.call(() -> callers.apply(request));
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return caller;
    }
}
