package org.viceversa.employees.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.ListEmployees;
import org.viceversa.employees.ShowEmployee;
import org.viceversa.employees.web.EmployeeView.DetailView;
import org.viceversa.employees.web.EmployeeView.PageView;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Ids;

/** {@code /api/employees}: what the organisation tells of its people. */
@Path("/employees")
@Produces(MediaType.APPLICATION_JSON)
public final class EmployeesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListEmployees listEmployees;
    private final ShowEmployee showEmployee;
    private final Transactions transactions;

    public EmployeesResource(
            Function<HttpServletRequest, Caller> callers,
            ListEmployees listEmployees,
            ShowEmployee showEmployee,
            Transactions transactions) {
        this.callers = callers;
        this.listEmployees = listEmployees;
        this.showEmployee = showEmployee;
        this.transactions = transactions;
    }

    @GET
    public PageView list(@Context HttpServletRequest request, @BeanParam EmployeeParameters parameters) {
        EmployeeFilter filter = parameters.filter();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return PageView.of(
                    listEmployees.run(caller, filter, parameters.place(), parameters.most()),
                    listEmployees.places(caller));
        });
    }

    @GET
    @Path("/{id}")
    public DetailView show(@Context HttpServletRequest request, @PathParam("id") String id) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            return DetailView.of(showEmployee.run(caller, idOf(id)));
        });
    }

    private static UUID idOf(String id) {
        return Ids.of(
                id, () -> new Refused(Kind.NOT_FOUND, "employee-unknown", "There is no such employee record here."));
    }
}
