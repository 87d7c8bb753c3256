package org.viceversa.diagnosis;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.viceversa.diagnosis.DiagnosePlatform.CourseServices;
import org.viceversa.diagnosis.Diagnosis.Check;
import org.viceversa.diagnosis.Diagnosis.State;
import org.viceversa.diagnosis.Diagnosis.Topic;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformProbe;
import org.viceversa.lti.PlatformProbe.RosterStart;
import org.viceversa.registration.Registration;

/** Whether the services that a course's launch offered do answer. */
final class ServiceChecks {

    private static final String ROSTER_SCOPE =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    private static final String LINE_ITEM_SCOPE = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

    private final PlatformProbe probe;
    private final Registration registration;
    private final Optional<CourseServices> course;

    ServiceChecks(PlatformProbe probe, Registration registration, Optional<CourseServices> course) {
        this.probe = probe;
        this.registration = registration;
        this.course = course;
    }

    /** What to ask a token for: what the course offers, or else the roster. */
    Set<String> scopes() {
        Set<String> scopes = new LinkedHashSet<>(
                course.flatMap(CourseServices::grades).map(GradeService::scopes).orElse(Set.of()));
        if (scopes.isEmpty() || course.flatMap(CourseServices::roster).isPresent()) {
            scopes.add(ROSTER_SCOPE);
        }
        return scopes;
    }

    Check checkRoster(boolean tokens) {
        Optional<Check> nothing = nothingToCheck(Topic.ROSTER, course.flatMap(CourseServices::roster), tokens);
        return nothing.orElseGet(() ->
                readRoster(course.flatMap(CourseServices::roster).orElseThrow().membershipsUrl()));
    }

    private Check readRoster(String membershipsUrl) {
        try {
            RosterStart start = probe.readRosterStart(registration, membershipsUrl);
            String finding = "Members read: " + start.members() + (start.more() ? ", and there are more." : ".");
            return start.members() > 0
                    ? new Check(Topic.ROSTER, State.OK, finding, "")
                    : new Check(
                            Topic.ROSTER,
                            State.WARNING,
                            "The platform says that the course has no members.",
                            "Check that people are enrolled, and not suspended.");
        } catch (PlatformCallFailed failed) {
            return failed(Topic.ROSTER, failed, "the service for names and roles");
        }
    }

    Check checkGrades(boolean tokens) {
        Optional<GradeService> offered = course.flatMap(CourseServices::grades);
        return nothingToCheck(Topic.GRADES, offered, tokens).orElseGet(() -> readGrades(offered.orElseThrow()));
    }

    private Check readGrades(GradeService grades) {
        boolean mayRead =
                grades.scopes().contains(LINE_ITEM_SCOPE) || grades.scopes().contains(LINE_ITEM_SCOPE + ".readonly");
        if (!mayRead || (grades.lineItemsUrl().isEmpty() && grades.lineItemUrl().isEmpty())) {
            return new Check(
                    Topic.GRADES,
                    State.WARNING,
                    "The platform lets Viceversa look at no gradebook column here.",
                    "Let Viceversa manage or read columns in the platform's settings of this tool.");
        }
        try {
            return new Check(Topic.GRADES, State.OK, lookAt(grades), "");
        } catch (PlatformCallFailed failed) {
            return failed(Topic.GRADES, failed, "the service for grades");
        }
    }

    private String lookAt(GradeService grades) {
        if (grades.lineItemsUrl().isPresent()) {
            return "Gradebook columns of Viceversa in this course: "
                    + probe.countLineItems(registration, grades.lineItemsUrl().get()) + ".";
        }
        probe.readLineItem(registration, grades.lineItemUrl().orElseThrow());
        return "This activity's gradebook column can be read.";
    }

    private Optional<Check> nothingToCheck(Topic topic, Optional<?> offered, boolean tokens) {
        if (course.isEmpty()) {
            return Optional.of(new Check(topic, State.NOT_APPLICABLE, "This can be checked from within a course.", ""));
        }
        if (offered.isEmpty()) {
            return Optional.of(new Check(
                    topic,
                    State.NOT_APPLICABLE,
                    "The platform offered no such service at the last opening from this course.",
                    "If it should, switch the service on in the platform's settings of this tool, and open the activity"
                            + " again."));
        }
        return tokens
                ? Optional.empty()
                : Optional.of(new Check(topic, State.NOT_APPLICABLE, "Not tried: there is no token.", ""));
    }

    private static Check failed(Topic topic, PlatformCallFailed failed, String service) {
        String advice = switch (failed.fault()) {
            case NOT_ALLOWED, REFUSED -> "Switch on " + service + " in the platform's settings of this tool.";
            case NOT_FOUND -> "Open the activity again from the course: its services may have moved.";
            case UNREACHABLE, BUSY, BROKEN -> "Try again later; if it stays, look into the platform's log.";
            case ADDRESS_REFUSED, CONFLICT, UNREADABLE -> "Tell the platform's administrator what is written here.";
        };
        return new Check(topic, State.FAILED, failed.sentence() + " " + failed.detail(), advice);
    }
}
