package org.viceversa.employees.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.util.function.Function;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.ListEmployees;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.CsvDownload;

/**
 * {@code /api/employees.csv}: all that the list's filter finds, in the columns that an import takes, and a table to begin
 * with.
 *
 * <p>Read part by part while it is sent; the first part is read before anything is sent, so that a refusal is still an
 * answer of its own.
 */
@Path("/employees.csv")
public final class EmployeesCsvResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListEmployees listEmployees;
    private final Transactions transactions;

    public EmployeesCsvResource(
            Function<HttpServletRequest, Caller> callers, ListEmployees listEmployees, Transactions transactions) {
        this.callers = callers;
        this.listEmployees = listEmployees;
        this.transactions = transactions;
    }

    private record Begun(Caller caller, ListEmployees.Page first) {}

    @GET
    public Response export(@Context HttpServletRequest request, @BeanParam EmployeeParameters parameters) {
        EmployeeFilter filter = parameters.filter();
        Begun begun = transactions.call(() -> {
            Caller caller = callers.apply(request);
            return new Begun(caller, listEmployees.run(caller, filter, parameters.place(), ListEmployees.MOST_AT_ONCE));
        });
        return CsvDownload.answer(stream -> write(stream, begun, filter), "employees.csv");
    }

    @GET
    @Path("/template")
    public Response template(@Context HttpServletRequest request) {
        transactions.call(() -> callers.apply(request)).require(ToolRole.PROGRAMME_MANAGER);
        return CsvDownload.answer(
                stream -> {
                    try (CsvDownload csv = new CsvDownload(stream, EmployeeColumns.titles())) {
                        EmployeeColumns.examples().forEach(csv::add);
                    }
                },
                "employees-template.csv");
    }

    private void write(OutputStream stream, Begun begun, EmployeeFilter filter) {
        try (CsvDownload csv = new CsvDownload(stream, EmployeeColumns.titles())) {
            ListEmployees.Page page = begun.first();
            while (true) {
                page.records().stream().map(EmployeeColumns::cells).forEach(csv::add);
                if (page.next().isEmpty()) {
                    return;
                }
                ListEmployees.Page before = page;
                page = transactions.call(
                        () -> listEmployees.run(begun.caller(), filter, before.next(), ListEmployees.MOST_AT_ONCE));
            }
        }
    }
}
