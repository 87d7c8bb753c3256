package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.viceversa.diagnosis.CourseServices;
import org.viceversa.diagnosis.DiagnosePlatform;
import org.viceversa.diagnosis.FindServices;
import org.viceversa.diagnosis.web.DiagnosisView.RefusalView;
import org.viceversa.diagnosis.web.DiagnosticsResource;
import org.viceversa.diagnosis.web.OperatorDiagnosticsResource;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.Launch.RosterService;
import org.viceversa.lti.web.LaunchSessions;
import org.viceversa.people.Courses;
import org.viceversa.registration.ToolAddress;
import org.viceversa.web.ToolSession;
import org.viceversa.web.ToolSession.Note;

/** The self-tests, and what was refused. */
final class DiagnosisWiring {

    private static final int MOST_REFUSALS = 50;

    private final RegistrationWiring registration;
    private final LtiWiring lti;
    private final DiagnosePlatform diagnosePlatform;
    private final FindServices findServices;

    DiagnosisWiring(
            Plumbing plumbing, RegistrationWiring registration, LtiWiring lti, Courses courses, ToolAddress tool) {
        this.registration = registration;
        this.lti = lti;
        findServices = new FindServices(courses);
        diagnosePlatform = new DiagnosePlatform(lti.probe, tool, plumbing.clock);
    }

    /** @param rosterOfCourse what to test of a course, for whoever may */
    List<Object> resources(Function<ToolSession, Optional<RosterService>> rosterOfCourse) {
        return List.of(
                new DiagnosticsResource(
                        diagnosePlatform,
                        registration.registrations,
                        lti.refusals,
                        session -> CourseServices.within(rosterOfCourse.apply(session), gradesOf(session))),
                new OperatorDiagnosticsResource(
                        diagnosePlatform, findServices, registration.registrations, lti.refusals));
    }

    private static Optional<GradeService> gradesOf(ToolSession session) {
        return session.note(Note.GRADE_SERVICE).map(LaunchSessions::gradeService);
    }

    /** The latest of all platforms, for the operator. */
    List<RefusalView> latestRefusals() {
        return lti.refusals.listLatest(MOST_REFUSALS).stream()
                .map(RefusalView::of)
                .toList();
    }
}
