package org.viceversa.grading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.grading.ExportGrades;
import org.viceversa.grading.ExportGrades.Table;
import org.viceversa.grading.QueueWish;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.CsvDownload;

/** {@code GET /api/activities/{activity}/grading.csv}: all that the queue's filter finds, to be marked elsewhere. */
@Path("/activities/{activity}/grading.csv")
public final class GradesCsvResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ExportGrades exportGrades;
    private final Transactions transactions;

    public GradesCsvResource(
            Function<HttpServletRequest, Caller> callers, ExportGrades exportGrades, Transactions transactions) {
        this.callers = callers;
        this.exportGrades = exportGrades;
        this.transactions = transactions;
    }

    @GET
    public Response export(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @BeanParam QueueParameters parameters) {
        UUID id = GradingAsked.activity(activity);
        QueueWish wish = parameters.wish();
        Table table = transactions.call(() -> exportGrades.run(callers.apply(request), id, wish));
        StreamingOutput output = stream -> {
            try (CsvDownload csv = new CsvDownload(stream, GradeColumns.titles(table.activity()))) {
                table.papers().forEach(paper -> csv.add(GradeColumns.cells(table, paper)));
            }
        };
        return CsvDownload.answer(output, "grades.csv");
    }
}
