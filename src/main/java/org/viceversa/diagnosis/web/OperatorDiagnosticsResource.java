package org.viceversa.diagnosis.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.viceversa.diagnosis.DiagnosePlatform;
import org.viceversa.diagnosis.FindServices;
import org.viceversa.lti.LaunchRefusals;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;

/** The self-test of any registration, for the operator; a filter lets nobody else come here. */
@Path("/operator/platforms/{id}/diagnostics")
public final class OperatorDiagnosticsResource {

    private static final int MOST_REFUSALS = 20;

    private final DiagnosePlatform diagnosePlatform;
    private final FindServices findServices;
    private final Registrations registrations;
    private final LaunchRefusals refusals;

    public OperatorDiagnosticsResource(
            DiagnosePlatform diagnosePlatform,
            FindServices findServices,
            Registrations registrations,
            LaunchRefusals refusals) {
        this.diagnosePlatform = diagnosePlatform;
        this.findServices = findServices;
        this.registrations = registrations;
        this.refusals = refusals;
    }

    @GET
    public DiagnosisView diagnose(@PathParam("id") UUID id) {
        Registration registration = registrations
                .find(id)
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND, "registration-not-found", "This platform is not registered any more."));
        List<Deployment> deployments = registrations.listDeployments(id);
        return DiagnosisView.of(
                diagnosePlatform.diagnose(registration, deployments, findServices.of(deployments)),
                refusals.listLatest(id, MOST_REFUSALS));
    }
}
