package org.viceversa.employees.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.viceversa.employees.ListImports;
import org.viceversa.employees.UndoImport;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Ids;

/** {@code /api/employees/imports}: what was imported, and the way back. */
@Path("/employees/imports")
@Produces(MediaType.APPLICATION_JSON)
public final class EmployeeImportsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListImports listImports;
    private final UndoImport undoImport;
    private final Transactions transactions;

    public EmployeeImportsResource(
            Function<HttpServletRequest, Caller> callers,
            ListImports listImports,
            UndoImport undoImport,
            Transactions transactions) {
        this.callers = callers;
        this.listImports = listImports;
        this.undoImport = undoImport;
        this.transactions = transactions;
    }

    @GET
    public ImportsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> ImportsView.of(listImports.run(callers.apply(request))));
    }

    @POST
    @Path("/{id}/undo")
    public ImportsView undo(@Context HttpServletRequest request, @PathParam("id") String id) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            undoImport.run(
                    caller,
                    Ids.of(id, () -> new Refused(Kind.NOT_FOUND, "import-unknown", "There is no such import.")));
            return ImportsView.of(listImports.run(caller));
        });
    }
}
