package org.viceversa.diagnosis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.function.Function;
import org.viceversa.diagnosis.CourseServices;
import org.viceversa.diagnosis.DiagnosePlatform;
import org.viceversa.diagnosis.Diagnosis;
import org.viceversa.lti.LaunchRefusals;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;
import org.viceversa.web.SessionFilter;
import org.viceversa.web.ToolSession;

/** The self-test that a platform's administrator makes from within a course. */
@Path("/diagnostics")
public final class DiagnosticsResource {

    private static final int MOST_REFUSALS = 20;

    private final DiagnosePlatform diagnosePlatform;
    private final Registrations registrations;
    private final LaunchRefusals refusals;
    private final Function<ToolSession, CourseServices> servicesOfCourse;

    /** @param servicesOfCourse those of the session's course; refuses whoever may not test */
    public DiagnosticsResource(
            DiagnosePlatform diagnosePlatform,
            Registrations registrations,
            LaunchRefusals refusals,
            Function<ToolSession, CourseServices> servicesOfCourse) {
        this.diagnosePlatform = diagnosePlatform;
        this.registrations = registrations;
        this.refusals = refusals;
        this.servicesOfCourse = servicesOfCourse;
    }

    @GET
    public DiagnosisView diagnose(@Context HttpServletRequest request) {
        ToolSession session = SessionFilter.sessionOf(request);
        CourseServices services = servicesOfCourse.apply(session);
        Deployment deployment = registrations.findDeployment(session.tenant()).orElseThrow();
        Registration registration =
                registrations.find(deployment.registrationId()).orElseThrow();
        Diagnosis diagnosis = diagnosePlatform.diagnose(registration, List.of(deployment), services);
        return DiagnosisView.of(diagnosis, refusals.listLatest(registration.id(), MOST_REFUSALS));
    }
}
