package org.viceversa.employees.web;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.viceversa.employees.ImportEmployees;
import org.viceversa.employees.ImportEmployees.DryRun;
import org.viceversa.employees.ImportEmployees.Options;
import org.viceversa.employees.PastImport;
import org.viceversa.employees.web.ImportsView.ImportView;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.CsvUpload;

/**
 * {@code /api/employees/import}: a table of employees, looked at first and taken over then.
 *
 * <p>The same file is sent for each; nothing of it is kept in between. Whether the caller may import at all is settled
 * before the file is read.
 */
@Path("/employees/import")
@Consumes(CsvUpload.MEDIA_TYPE)
@Produces(MediaType.APPLICATION_JSON)
public final class EmployeeImportResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ImportEmployees importEmployees;
    private final Transactions transactions;

    public EmployeeImportResource(
            Function<HttpServletRequest, Caller> callers, ImportEmployees importEmployees, Transactions transactions) {
        this.callers = callers;
        this.importEmployees = importEmployees;
        this.transactions = transactions;
    }

    @POST
    @Path("/preview")
    public DryRunView preview(
            @Context HttpServletRequest request,
            @QueryParam("complete") @DefaultValue("") String complete,
            InputStream body) {
        Caller caller = importer(request);
        try (EmployeeUpload upload = EmployeeUpload.of(body)) {
            DryRunView.Sample sample = new DryRunView.Sample(upload.file().problems());
            DryRun dryRun = transactions.call(
                    () -> importEmployees.preview(caller, upload.file(), options(complete, ""), sample));
            return sample.toView(dryRun, upload.understood());
        }
    }

    /** The same with every line, as a table. */
    @POST
    @Path("/report")
    @Produces(CsvUpload.MEDIA_TYPE)
    public Response report(
            @Context HttpServletRequest request,
            @QueryParam("complete") @DefaultValue("") String complete,
            InputStream body) {
        Caller caller = importer(request);
        EmployeeUpload upload = EmployeeUpload.of(body);
        StreamingOutput output = stream -> {
            try (upload) {
                write(stream, caller, upload, options(complete, ""));
            }
        };
        return CsvDownload.answer(output, "employees-dry-run.csv");
    }

    private void write(OutputStream stream, Caller caller, EmployeeUpload upload, Options options) {
        try (ImportReport report = new ImportReport(stream)) {
            upload.file().problems().forEach(report::addHeader);
            transactions.call(() -> importEmployees.preview(caller, upload.file(), options, report));
        }
    }

    @POST
    public Response run(
            @Context HttpServletRequest request,
            @QueryParam("complete") @DefaultValue("") String complete,
            @QueryParam("skipFaulty") @DefaultValue("") String skipFaulty,
            @QueryParam("fingerprint") @DefaultValue("") String fingerprint,
            InputStream body) {
        Caller caller = importer(request);
        try (EmployeeUpload upload = EmployeeUpload.of(body)) {
            PastImport done = transactions.call(
                    () -> importEmployees.run(caller, upload.file(), options(complete, skipFaulty), fingerprint));
            return Response.status(Response.Status.CREATED)
                    .entity(ImportView.of(
                            done,
                            caller.person().name(),
                            Optional.empty(),
                            !done.counts().changesNothing()))
                    .build();
        }
    }

    private Caller importer(HttpServletRequest request) {
        Caller caller = transactions.call(() -> callers.apply(request));
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return caller;
    }

    private static Options options(String complete, String skipFaulty) {
        return new Options(complete.equals("true"), skipFaulty.equals("true"));
    }
}
