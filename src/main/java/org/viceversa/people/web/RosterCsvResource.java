package org.viceversa.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.people.ListRoster;
import org.viceversa.people.MemberFilter;
import org.viceversa.persistence.Transactions;

/**
 * {@code GET /api/roster.csv}: all that the list's filter finds, to take along.
 *
 * <p>Read part by part while it is sent, so that neither memory nor a transaction grows with the course. The first part
 * is read before anything is sent: a refusal is then still an answer of its own.
 */
@Path("/roster.csv")
public final class RosterCsvResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListRoster listRoster;
    private final Transactions transactions;

    public RosterCsvResource(
            Function<HttpServletRequest, Caller> callers, ListRoster listRoster, Transactions transactions) {
        this.callers = callers;
        this.listRoster = listRoster;
        this.transactions = transactions;
    }

    private record Begun(Caller caller, ListRoster.Page first) {}

    @GET
    public Response export(@Context HttpServletRequest request, @BeanParam RosterParameters parameters) {
        MemberFilter filter = parameters.filter();
        Begun begun = transactions.call(() -> {
            Caller caller = callers.apply(request);
            return new Begun(caller, listRoster.run(caller, filter, parameters.place(), ListRoster.MOST_AT_ONCE));
        });
        StreamingOutput output = stream -> write(stream, begun, filter);
        return Response.ok(output, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"roster.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void write(OutputStream stream, Begun begun, MemberFilter filter) {
        try (RosterCsv csv = new RosterCsv(stream)) {
            ListRoster.Page page = begun.first();
            page.members().forEach(csv::add);
            while (page.next().isPresent()) {
                page = next(begun.caller(), filter, page);
                page.members().forEach(csv::add);
            }
        }
    }

    private ListRoster.Page next(Caller caller, MemberFilter filter, ListRoster.Page page) {
        return transactions.call(() -> listRoster.run(caller, filter, page.next(), ListRoster.MOST_AT_ONCE));
    }
}
