package org.viceversa.grading.web;

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
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.activity.Activity;
import org.viceversa.grading.ImportGrades;
import org.viceversa.grading.ImportGrades.Fault;
import org.viceversa.grading.ImportGrades.Line;
import org.viceversa.grading.ImportGrades.Outcome;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvUpload;

/**
 * {@code /api/activities/{activity}/grading/csv}: a table that was marked elsewhere, looked at first and done then.
 *
 * <p>The same file is sent for each; nothing of it is kept in between.
 */
@Path("/activities/{activity}/grading/csv")
@Consumes(CsvUpload.MEDIA_TYPE)
@Produces(MediaType.APPLICATION_JSON)
public final class GradesImportResource {

    private static final int MOST_LINES = 10_000;
    private static final int SHOWN = 500;

    private final Function<HttpServletRequest, Caller> callers;
    private final ImportGrades importGrades;
    private final Transactions transactions;

    public GradesImportResource(
            Function<HttpServletRequest, Caller> callers, ImportGrades importGrades, Transactions transactions) {
        this.callers = callers;
        this.importGrades = importGrades;
        this.transactions = transactions;
    }

    private record Sent(List<Line> lines, String fingerprint) {}

    /**
     * @param rows those with a change or a fault, 500 at the most
     * @param fingerprint to be sent with the same file to have it done
     */
    record GradesImportView(
            int lines,
            int changed,
            int unchanged,
            int faulty,
            boolean done,
            String fingerprint,
            List<LineView> rows) {
        static GradesImportView of(Outcome outcome, boolean done, String fingerprint) {
            return new GradesImportView(
                    outcome.lines(),
                    outcome.changed(),
                    outcome.unchanged(),
                    outcome.faulty(),
                    done,
                    fingerprint,
                    outcome.rows().stream()
                            .filter(row ->
                                    !row.changes().isEmpty() || !row.faults().isEmpty())
                            .limit(SHOWN)
                            .map(LineView::of)
                            .toList());
        }
    }

    record LineView(
            long line, Optional<UUID> who, String name, List<ChangeView> changes, List<FaultView> faults) {
        static LineView of(ImportGrades.Entry row) {
            return new LineView(
                    row.line(),
                    row.who(),
                    row.name(),
                    row.changes().stream()
                            .map(one -> new ChangeView(one.column(), one.before(), one.after()))
                            .toList(),
                    row.faults().stream()
                            .map(one -> new FaultView(one.column(), one.code(), one.sentence()))
                            .toList());
        }
    }

    record ChangeView(String column, String before, String after) {}

    record FaultView(String column, String code, String sentence) {}

    @POST
    @Path("/preview")
    public GradesImportView preview(
            @Context HttpServletRequest request, @PathParam("activity") String activity, InputStream body) {
        UUID id = GradingAsked.activity(activity);
        Sent sent = read(request, id, body);
        Outcome outcome =
                transactions.call(() -> importGrades.preview(callers.apply(request), id, sent.lines()));
        return GradesImportView.of(outcome, false, sent.fingerprint());
    }

    @POST
    public GradesImportView run(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @QueryParam("fingerprint") @DefaultValue("") String fingerprint,
            @QueryParam("skipFaulty") @DefaultValue("") String skipFaulty,
            InputStream body) {
        UUID id = GradingAsked.activity(activity);
        boolean skip = GradingAsked.flag(skipFaulty);
        Sent sent = read(request, id, body);
        if (!sent.fingerprint().equals(fingerprint)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "csv-other-file",
                    "This is not the file that was looked at. Look at it first, so that nothing changes unseen.");
        }
        Outcome outcome =
                transactions.call(() -> importGrades.run(callers.apply(request), id, sent.lines(), skip));
        return GradesImportView.of(outcome, true, sent.fingerprint());
    }

    /** Whether the caller may is settled before the file is read. */
    private Sent read(HttpServletRequest request, UUID id, InputStream body) {
        Activity activity = transactions.call(() -> importGrades.activity(callers.apply(request), id));
        CsvUpload upload = new CsvUpload(body, GradeColumns.columns(activity));
        upload.faults().stream().filter(CsvFault::stops).findFirst().ifPresent(fault -> {
            throw new Refused(Kind.INVALID, "csv-header-faulty", fault.sentence());
        });
        List<Line> lines = new ArrayList<>();
        upload.forEachRemaining(line -> {
            if (lines.size() == MOST_LINES) {
                throw new Refused(
                        Kind.TOO_LARGE,
                        "csv-too-many-lines",
                        "The file has more than 10,000 lines, which is the most at once. Divide it into several files.");
            }
            lines.add(new Line(
                    line.number(),
                    line.values(),
                    line.faults().stream()
                            .map(one -> new Fault(one.column(), one.code(), one.sentence()))
                            .toList()));
        });
        return new Sent(lines, upload.fingerprint());
    }
}
