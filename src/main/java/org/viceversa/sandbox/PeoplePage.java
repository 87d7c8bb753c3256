package org.viceversa.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is in a course; those who may change it enrol, suspend and remove people here. */
final class PeoplePage {

    private static final int PAGE = 50;

    private final Platform platform;
    private final Sessions sessions;
    private final Page page;
    private final Launching launching;

    PeoplePage(Platform platform, Sessions sessions, Page page, Launching launching) {
        this.platform = platform;
        this.sessions = sessions;
        this.page = page;
        this.launching = launching;
    }

    Response show(Request request) {
        Person viewer = sessions.person(request);
        Course course = platform.campus().course(request.at("course"));
        launching.requireMembership(course, viewer);
        boolean edits = launching.mayEdit(course, viewer);
        int from = request.number("from", 0);
        List<Member> found = platform.campus().roster(course.id()).page(from, PAGE + 1);
        String rows = found.stream()
                .limit(PAGE)
                .map(member -> row(course, member, edits))
                .collect(Collectors.joining("\n"));
        String next = found.size() > PAGE ? "<p>" + Html.link("?from=" + (from + PAGE), "Next " + PAGE) + "</p>" : "";
        return page.show(
                request,
                "People in " + course.title(),
                CoursePages.tabs(course)
                        + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"People\"><table><thead><tr>"
                        + "<th scope=\"col\">Name</th><th scope=\"col\">Role</th><th scope=\"col\">E-mail</th>"
                        + "<th scope=\"col\">Number</th>" + (edits ? "<th scope=\"col\">Change</th>" : "")
                        + "</tr></thead><tbody>"
                        + rows + "</tbody></table></div>" + next + (edits ? enrolment(course) : ""));
    }

    private String row(Course course, Member member, boolean edits) {
        Person person = platform.campus().person(member.personId());
        String status = member.isActive() ? "" : " (suspended)";
        return "<tr><th scope=\"row\">" + Html.name(person) + "</th><td>"
                + member.role().title() + status
                + "</td><td>" + Html.escape(person.email().orElse("none")) + "</td><td>"
                + Html.escape(person.idNumber()) + "</td>" + (edits ? "<td>" + changes(course, member) + "</td>" : "")
                + "</tr>";
    }

    private static String changes(Course course, Member member) {
        String action = "/courses/" + course.id() + "/people";
        String other = member.isActive() ? "INACTIVE" : "ACTIVE";
        return Html.button(action, change(member, other), member.isActive() ? "Suspend" : "Resume")
                + Html.button(action, change(member, "DELETED"), "Remove");
    }

    private static Map<String, String> change(Member member, String status) {
        return Map.of("person", member.personId(), "role", member.role().name(), "status", status);
    }

    private String enrolment(Course course) {
        Roster roster = platform.campus().roster(course.id());
        String people = platform.campus().people().stream()
                .filter(person -> roster.find(person.id())
                        .filter(member -> !member.hasLeft())
                        .isEmpty())
                .map(person -> "<option value=\"" + person.id() + "\">" + Html.escape(person.name()) + "</option>")
                .collect(Collectors.joining());
        String roles = Arrays.stream(CourseRole.values())
                .map(role -> "<option value=\"" + role.name() + "\">" + role.title() + "</option>")
                .collect(Collectors.joining());
        return "<h2>Enrol somebody</h2><form method=\"post\" action=\"/courses/" + course.id() + "/people\">"
                + "<input type=\"hidden\" name=\"status\" value=\"ACTIVE\"><p class=\"field\"><label for=\"person\">Person</label>"
                + "<select id=\"person\" name=\"person\">" + people
                + "</select></p><p class=\"field\"><label for=\"role\">"
                + "Role</label><select id=\"role\" name=\"role\">" + roles
                + "</select></p><button>Enrol</button></form>";
    }

    Response change(Request request) {
        Course course = platform.campus().course(request.at("course"));
        if (!launching.mayEdit(course, sessions.person(request))) {
            throw new HttpProblem(403, "Only those who may change the course can change who is in it.");
        }
        Person person = platform.campus().person(request.form("person"));
        CourseRole role = named(CourseRole.values(), request.form("role"));
        Member.Status status = named(Member.Status.values(), request.form("status"));
        platform.campus().roster(course.id()).put(person.id(), role, status);
        return Response.redirect("/courses/" + course.id() + "/people");
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> HttpProblem.badRequest("There is no such choice."));
    }
}
