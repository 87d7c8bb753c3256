package org.viceversa.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.certification.KeepCertifications;
import org.viceversa.certification.web.CertificationJson.CertificationRequest;
import org.viceversa.certification.web.CertificationJson.CertificationView;
import org.viceversa.certification.web.CertificationJson.CertificationsView;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/certifications}: the issuers' rules. */
@Path("/certifications")
@Produces(MediaType.APPLICATION_JSON)
public final class CertificationsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final KeepCertifications certifications;
    private final Transactions transactions;

    public CertificationsResource(
            Function<HttpServletRequest, Caller> callers,
            KeepCertifications certifications,
            Transactions transactions) {
        this.callers = callers;
        this.certifications = certifications;
        this.transactions = transactions;
    }

    @GET
    public CertificationsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return new CertificationsView(
                    caller.is(ToolRole.PROGRAMME_MANAGER),
                    certifications.list(caller).stream()
                            .map(CertificationView::of)
                            .toList());
        });
    }

    @POST
    public Response add(@Context HttpServletRequest request, @Nullable CertificationRequest body) {
        CertificationView added = transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            return CertificationView.of(
                    certifications.add(caller, Asked.given(body).certification(caller.tenant(), UUID.randomUUID(), 1)));
        });
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @PUT
    @Path("/{certification}")
    public CertificationView change(
            @Context HttpServletRequest request,
            @PathParam("certification") String certification,
            @Nullable CertificationRequest body) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            CertificationRequest wanted = Asked.given(body);
            return CertificationView.of(certifications.save(
                    caller,
                    wanted.certification(
                            caller.tenant(),
                            CertificateAsked.certification(certification),
                            CertificateAsked.version(wanted.version()))));
        });
    }
}
