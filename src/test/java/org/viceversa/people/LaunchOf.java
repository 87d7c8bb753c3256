package org.viceversa.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.lti.Launch;
import org.viceversa.lti.LtiRole;
import org.viceversa.lti.MessageType;

/** An admitted launch, told bit by bit: {@code LaunchOf.person(tenant, "6").named("Ana", "Álvarez").launch()}. */
public final class LaunchOf {

    private final UUID tenant;
    private final String subject;
    private String name = "";
    private String givenName = "";
    private String familyName = "";
    private String email = "";
    private String locale = "";
    private Set<LtiRole> roles = Set.of(LtiRole.LEARNER);
    private Optional<Launch.Context> context =
            Optional.of(new Launch.Context("2", "RM101", "Reverse Mentoring", List.of(), "", List.of()));
    private Optional<String> rosterUrl = Optional.of("https://lms.example.org/members");

    private Optional<Launch.GradeService> grades = Optional.empty();

    private LaunchOf(UUID tenant, String subject) {
        this.tenant = tenant;
        this.subject = subject;
    }

    public static LaunchOf person(UUID tenant, String subject) {
        return new LaunchOf(tenant, subject);
    }

    public LaunchOf named(String given, String family) {
        this.name = (given + " " + family).strip();
        this.givenName = given;
        this.familyName = family;
        return this;
    }

    public LaunchOf at(String address) {
        this.email = address;
        return this;
    }

    public LaunchOf speaking(String language) {
        this.locale = language;
        return this;
    }

    public LaunchOf as(LtiRole... those) {
        this.roles = Set.of(those);
        return this;
    }

    public LaunchOf inCourse(String id, String title) {
        this.context = Optional.of(new Launch.Context(id, "", title, List.of(), "", List.of()));
        return this;
    }

    public LaunchOf outsideOfCourses() {
        this.context = Optional.empty();
        return this;
    }

    public LaunchOf withoutRoster() {
        this.rosterUrl = Optional.empty();
        return this;
    }

    /** With a column of the activity's own beside those of the course. */
    public LaunchOf withGrades(String columnsUrl, String... scopes) {
        this.grades = Optional.of(
                new Launch.GradeService(Set.of(scopes), Optional.of(columnsUrl), Optional.of(columnsUrl + "/7")));
        return this;
    }

    public Launch launch() {
        return new Launch(
                new UUID(0, 1),
                tenant,
                MessageType.RESOURCE_LINK,
                new Launch.User(subject, name, givenName, familyName, email, ""),
                roles,
                "https://viceversa.example.org/lti/launch",
                context,
                Optional.empty(),
                new Launch.Platform("moodle", "", "Example LMS", ""),
                new Launch.Presentation("iframe", locale, Optional.empty()),
                Map.of(),
                rosterUrl.map(Launch.RosterService::new),
                grades,
                Optional.empty(),
                Optional.empty());
    }
}
