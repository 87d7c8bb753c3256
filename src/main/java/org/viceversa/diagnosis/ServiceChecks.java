package org.viceversa.diagnosis;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.viceversa.diagnosis.CourseServices.Offer;
import org.viceversa.diagnosis.Diagnosis.Check;
import org.viceversa.diagnosis.Diagnosis.State;
import org.viceversa.diagnosis.Diagnosis.Topic;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.Launch.RosterService;
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
    private final CourseServices offered;

    ServiceChecks(PlatformProbe probe, Registration registration, CourseServices offered) {
        this.probe = probe;
        this.registration = registration;
        this.offered = offered;
    }

    /** What to ask a token for: what a course offers, or else the roster. */
    Set<String> scopes() {
        Set<String> scopes = new LinkedHashSet<>(
                offered.grades().map(offer -> offer.service().scopes()).orElse(Set.of()));
        if (scopes.isEmpty() || offered.roster().isPresent()) {
            scopes.add(ROSTER_SCOPE);
        }
        return scopes;
    }

    Check checkRoster(boolean tokens) {
        return nothingToCheck(Topic.ROSTER, offered.roster(), tokens)
                .orElseGet(() -> readRoster(offered.roster().orElseThrow()));
    }

    private Check readRoster(Offer<RosterService> roster) {
        try {
            RosterStart start =
                    probe.readRosterStart(registration, roster.service().membershipsUrl());
            String finding = roster.where() + "Members read: " + start.members()
                    + (start.more() ? ", and there are more." : ".");
            return start.members() > 0
                    ? new Check(Topic.ROSTER, State.OK, finding, "")
                    : new Check(
                            Topic.ROSTER,
                            State.WARNING,
                            roster.where() + "The platform says that the course has no members.",
                            "Check that people are enrolled, and not suspended.");
        } catch (PlatformCallFailed failed) {
            return failed(Topic.ROSTER, roster, failed, "the service for names and roles");
        }
    }

    Check checkGrades(boolean tokens) {
        return nothingToCheck(Topic.GRADES, offered.grades(), tokens)
                .orElseGet(() -> readGrades(offered.grades().orElseThrow()));
    }

    private Check readGrades(Offer<GradeService> offer) {
        GradeService grades = offer.service();
        boolean mayRead =
                grades.scopes().contains(LINE_ITEM_SCOPE) || grades.scopes().contains(LINE_ITEM_SCOPE + ".readonly");
        if (!mayRead || (grades.lineItemsUrl().isEmpty() && grades.lineItemUrl().isEmpty())) {
            return new Check(
                    Topic.GRADES,
                    State.WARNING,
                    offer.where() + "The platform lets Viceversa look at no gradebook column here.",
                    "Let Viceversa manage or read columns in the platform's settings of this tool.");
        }
        try {
            return new Check(Topic.GRADES, State.OK, offer.where() + lookAt(grades), "");
        } catch (PlatformCallFailed failed) {
            return failed(Topic.GRADES, offer, failed, "the service for grades");
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

    private Optional<Check> nothingToCheck(Topic topic, Optional<?> offer, boolean tokens) {
        if (offer.isEmpty()) {
            return Optional.of(new Check(
                    topic,
                    State.NOT_APPLICABLE,
                    offered.withinCourse()
                            ? "The platform offered no such service at the last opening from this course."
                            : "The platform has offered no such service from any course yet.",
                    "If it should, switch the service on in the platform's settings of this tool, and open the activity"
                            + " again."));
        }
        return tokens
                ? Optional.empty()
                : Optional.of(new Check(topic, State.NOT_APPLICABLE, "Not tried: there is no token.", ""));
    }

    private static Check failed(Topic topic, Offer<?> offer, PlatformCallFailed failed, String service) {
        String advice = switch (failed.fault()) {
            case NOT_ALLOWED, REFUSED -> "Switch on " + service + " in the platform's settings of this tool.";
            case NOT_FOUND -> "Open the activity again from the course: its services may have moved.";
            case UNREACHABLE, BUSY, BROKEN -> "Try again later; if it stays, look into the platform's log.";
            case ADDRESS_REFUSED, CONFLICT, UNREADABLE -> "Tell the platform's administrator what is written here.";
        };
        return new Check(topic, State.FAILED, offer.where() + failed.sentence() + " " + failed.detail(), advice);
    }
}
