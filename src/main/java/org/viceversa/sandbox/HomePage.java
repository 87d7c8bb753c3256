package org.viceversa.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first page: who are you, and then, which course. */
final class HomePage {

    private static final int MOST_FOUND = 30;

    private final Platform platform;
    private final Sessions sessions;
    private final Page page;

    HomePage(Platform platform, Sessions sessions, Page page) {
        this.platform = platform;
        this.sessions = sessions;
        this.page = page;
    }

    Response show(Request request) {
        Optional<Person> person = sessions.find(request);
        return person.isPresent() ? courses(request, person.get()) : choice(request);
    }

    private Response courses(Request request, Person person) {
        String list = platform.campus().coursesOf(person).stream()
                .map(course -> "<li class=\"card\">" + Html.link("/courses/" + course.id(), course.title()) + "<small>"
                        + Html.escape(roleIn(course, person)) + "</small></li>")
                .collect(Collectors.joining("\n"));
        String none = "<p>You are in no course.</p>";
        String hint = platform.tools().all().isEmpty()
                ? "<p class=\"note\">No tool is registered yet: " + Html.link("/admin/tools", "External tools")
                        + ".</p>"
                : "";
        return page.show(
                request, "Your courses", hint + (list.isEmpty() ? none : "<ul class=\"cards\">" + list + "</ul>"));
    }

    private String roleIn(Course course, Person person) {
        return platform.campus()
                .findMember(course.id(), person.id())
                .filter(member -> !member.hasLeft())
                .map(member -> member.role().title())
                .orElse("Administrator");
    }

    private Response choice(Request request) {
        String search = request.query("q").orElse("");
        String form =
                "<form method=\"get\" role=\"search\"><p class=\"field\"><label for=\"q\">Find somebody by name</label>"
                        + "<input id=\"q\" name=\"q\" type=\"search\" value=\"" + Html.escape(search)
                        + "\"> <button>Search</button></p></form>";
        String lead = "<p>There are no passwords: everybody here is invented.</p>";
        return page.show(request, "Who are you?", lead + (search.isEmpty() ? suggestions() : found(search)) + form);
    }

    private String suggestions() {
        return "<ul class=\"cards\">"
                + suggested().entrySet().stream()
                        .map(entry -> card(entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining("\n"))
                + "</ul>";
    }

    private Map<String, Person> suggested() {
        Map<String, Person> people = new LinkedHashMap<>();
        for (CourseRole role : CourseRole.values()) {
            Course course = SeedPeople.COURSES.get(0);
            people.put(role.title() + " in " + course.title(), platform.campus().first(role, course));
        }
        platform.campus().people().stream()
                .filter(Person::administrator)
                .forEach(person -> people.put("Administrator of the site", person));
        return people;
    }

    private String found(String search) {
        String wanted = search.toLowerCase(Locale.ROOT);
        List<Person> people = platform.campus().people().stream()
                .filter(person -> (person.name() + " " + person.username())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(MOST_FOUND)
                .toList();
        return people.isEmpty()
                ? "<p role=\"status\">Nobody is called that.</p>"
                : "<ul class=\"cards\">"
                        + people.stream()
                                .map(person -> card(person, person.idNumber()))
                                .collect(Collectors.joining("\n"))
                        + "</ul>";
    }

    private static String card(Person person, String what) {
        return "<li class=\"card\">" + Html.button("/session", Map.of("person", person.id()), person.name()) + "<small>"
                + Html.escape(what) + "</small></li>";
    }
}
