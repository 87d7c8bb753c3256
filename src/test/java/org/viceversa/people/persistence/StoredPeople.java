package org.viceversa.people.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterState;

/** Records to be kept. */
final class StoredPeople {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    private StoredPeople() {}

    static Person person(UUID tenant, String subject, String name) {
        return new Person(
                UUID.randomUUID(),
                tenant,
                subject,
                new Particulars(name, "", "", subject + "@example.org", "EMP-" + subject),
                true,
                false,
                "de-CH");
    }

    static Person renamed(Person person, String name) {
        return new Person(
                person.id(),
                person.tenant(),
                person.subject(),
                new Particulars(name, "", "", "", ""),
                person.named(),
                true,
                "fr");
    }

    static final GradeService GRADES = new GradeService(
            Set.of("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem", "https://example.org/scope/other"),
            Optional.of("https://lms.example.org/columns?type_id=1"),
            Optional.empty());

    static Course course(UUID tenant, String contextId) {
        return new Course(
                UUID.randomUUID(),
                tenant,
                contextId,
                "Reverse Mentoring",
                "RM101",
                "RM-2026",
                List.of("7", "5"),
                Optional.of("https://lms.example.org/members?type_id=1"),
                Optional.of(GRADES),
                NOW,
                RosterState.UNREAD);
    }

    static Membership launched(Course course, Person person, LtiRole... roles) {
        return new Membership(
                course.tenant(),
                course.id(),
                person.id(),
                Set.of(roles),
                Set.of(),
                false,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.of(NOW));
    }

    static Membership listed(Course course, Person person, LtiRole... roles) {
        return new Membership(
                course.tenant(),
                course.id(),
                person.id(),
                Set.of(),
                Set.of(roles),
                true,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Membership left(Membership membership, Instant at) {
        return new Membership(
                membership.tenant(),
                membership.course(),
                membership.person(),
                membership.launchRoles(),
                membership.rosterRoles(),
                false,
                membership.joinedAt(),
                Optional.of(at),
                membership.returnedAt(),
                membership.lastLaunchAt());
    }

    static Membership launchedAgain(Membership before, Instant at, LtiRole... roles) {
        return new Membership(
                before.tenant(),
                before.course(),
                before.person(),
                Set.of(roles),
                before.rosterRoles(),
                before.onRoster(),
                before.joinedAt(),
                Optional.empty(),
                before.isHere() ? before.returnedAt() : Optional.of(at),
                Optional.of(at));
    }
}
