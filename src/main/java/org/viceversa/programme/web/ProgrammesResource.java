package org.viceversa.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.ArchiveProgramme;
import org.viceversa.programme.CreateProgramme;
import org.viceversa.programme.DuplicateProgramme;
import org.viceversa.programme.EditProgramme;
import org.viceversa.programme.ListProgrammes;
import org.viceversa.programme.ReadProgramme;

/** {@code /api/programmes}: what people take part in, for those who run it. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final UseCases useCases;
    private final Transactions transactions;

    /** What can be done with programmes. */
    public record UseCases(
            ListProgrammes list,
            CreateProgramme create,
            ReadProgramme read,
            EditProgramme edit,
            ArchiveProgramme archive,
            DuplicateProgramme duplicate) {}

    public ProgrammesResource(
            Function<HttpServletRequest, Caller> callers, UseCases useCases, Transactions transactions) {
        this.callers = callers;
        this.useCases = useCases;
        this.transactions = transactions;
    }

    /** @param name blank for the template's own */
    record BeginRequest(
            @Nullable String template,
            @Nullable String name,
            @Nullable String zone) {}

    @GET
    public ProgrammesView list(
            @Context HttpServletRequest request, @QueryParam("archived") @DefaultValue("false") String archived) {
        return transactions.call(
                () -> ProgrammesView.of(useCases.list().run(callers.apply(request), Boolean.parseBoolean(archived))));
    }

    @POST
    public Response create(@Context HttpServletRequest request, @Nullable BeginRequest wish) {
        BegunView begun = transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            BeginRequest asked = Needed.value("template", wish);
            return BegunView.of(useCases.create()
                    .run(
                            caller,
                            Needed.value("template", asked.template()),
                            asked.name() == null ? "" : asked.name(),
                            Needed.zone(asked.zone())));
        });
        return Response.status(Response.Status.CREATED).entity(begun).build();
    }

    @GET
    @Path("/{id}")
    public ProgrammeView read(@Context HttpServletRequest request, @PathParam("id") String id) {
        return transactions.call(() -> view(callers.apply(request), id));
    }

    @PUT
    @Path("/{id}")
    public ProgrammeView change(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable ProgrammeRequest wish) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            ProgrammeRequest asked = Needed.value("version", wish);
            useCases.edit().run(caller, Needed.programme(id), asked.seen(), asked.toDesign());
            return view(caller, id);
        });
    }

    @POST
    @Path("/{id}/archive")
    public ProgrammeView archive(@Context HttpServletRequest request, @PathParam("id") String id) {
        return transactions.call(() -> archived(callers.apply(request), id, true));
    }

    @POST
    @Path("/{id}/restore")
    public ProgrammeView restore(@Context HttpServletRequest request, @PathParam("id") String id) {
        return transactions.call(() -> archived(callers.apply(request), id, false));
    }

    @POST
    @Path("/{id}/copy")
    public Response copy(@Context HttpServletRequest request, @PathParam("id") String id) {
        BegunView begun = transactions.call(
                () -> BegunView.of(useCases.duplicate().run(callers.apply(request), Needed.programme(id))));
        return Response.status(Response.Status.CREATED).entity(begun).build();
    }

    @GET
    @Path("/{id}/history")
    public ProgrammeHistoryView history(@Context HttpServletRequest request, @PathParam("id") String id) {
        return transactions.call(
                () -> ProgrammeHistoryView.of(useCases.read().history(callers.apply(request), Needed.programme(id))));
    }

    private ProgrammeView archived(Caller caller, String id, boolean archived) {
        useCases.archive().run(caller, Needed.programme(id), archived);
        return view(caller, id);
    }

    private ProgrammeView view(Caller caller, String id) {
        return ProgrammeView.of(useCases.read().run(caller, Needed.programme(id)));
    }
}
