package org.viceversa.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a platform says what somebody is, in launches and in rosters; Moodle's two do not agree. */
final class RoleWords {

    private static final String DEPRECATED_ADMINISTRATOR =
            "http://purl.imsglobal.org/vocab/lis/v2/person#Administrator";

    private final Mode mode;

    RoleWords(Mode mode) {
        this.mode = mode;
    }

    List<String> inLaunch(Person person, Optional<Member> member) {
        Optional<CourseRole> role = member.filter(Member::isActive).map(Member::role);
        return switch (mode) {
            case STANDARD -> standard(person, role);
            case MOODLE -> moodle(person, role);
            case CANVAS -> canvas(person, role);
        };
    }

    List<String> inRoster(Person person, CourseRole role) {
        return switch (mode) {
            case STANDARD -> standard(person, Optional.of(role));
            case CANVAS -> role.uris();
            case MOODLE -> {
                // Moodle asks for another capability here than in launches: a tutor is a learner.
                List<String> words = new ArrayList<>(List.of(role.editsTheCourse() ? "Instructor" : "Learner"));
                if (person.administrator()) {
                    words.add(DEPRECATED_ADMINISTRATOR);
                }
                yield words;
            }
        };
    }

    private static List<String> standard(Person person, Optional<CourseRole> role) {
        List<String> roles = new ArrayList<>(role.map(CourseRole::uris).orElse(List.of()));
        if (person.administrator()) {
            roles.add(CourseRole.institutionAdministrator());
            roles.add(CourseRole.systemAdministrator());
        }
        return roles;
    }

    private static List<String> moodle(Person person, Optional<CourseRole> role) {
        if (person.administrator()) {
            return List.of(
                    CourseRole.institutionAdministrator(),
                    CourseRole.INSTRUCTOR.uris().get(0),
                    CourseRole.systemAdministrator());
        }
        boolean teaches = role.map(CourseRole::teaches).orElse(false);
        return teaches ? CourseRole.INSTRUCTOR.uris() : CourseRole.LEARNER.uris();
    }

    private static List<String> canvas(Person person, Optional<CourseRole> role) {
        List<String> roles = new ArrayList<>(role.map(CourseRole::uris).orElse(List.of()));
        boolean teaches = role.map(CourseRole::teaches).orElse(false);
        if (person.administrator()) {
            roles.add(CourseRole.institutionAdministrator());
        } else {
            roles.add(CourseRole.institution(teaches ? "Instructor" : "Student"));
        }
        roles.add(CourseRole.systemUser());
        return roles;
    }
}
