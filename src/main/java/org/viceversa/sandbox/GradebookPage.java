package org.viceversa.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** People and columns; a cell or a heading leads to the tool's view of the submission. Learners see their own row. */
final class GradebookPage {

    private static final int MOST_ROWS = 200;

    private final Platform platform;
    private final Sessions sessions;
    private final Page page;
    private final Launching launching;
    private final CoursePages coursePages;

    GradebookPage(Platform platform, Sessions sessions, Page page, Launching launching, CoursePages coursePages) {
        this.platform = platform;
        this.sessions = sessions;
        this.page = page;
        this.launching = launching;
        this.coursePages = coursePages;
    }

    Response show(Request request) {
        Person viewer = sessions.person(request);
        Course course = platform.campus().course(request.at("course"));
        launching.requireMembership(course, viewer);
        boolean grades = launching.mayGrade(course, viewer);
        List<LineItem> columns = platform.gradebook().itemsIn(course.id());
        String heading = columns.stream().map(item -> heading(item, grades)).collect(Collectors.joining());
        String rows = platform.campus().roster(course.id()).page(0, Integer.MAX_VALUE).stream()
                .filter(member -> member.role() == CourseRole.LEARNER)
                .filter(member -> grades || member.personId().equals(viewer.id()))
                .limit(MOST_ROWS)
                .map(member -> row(member, columns))
                .collect(Collectors.joining("\n"));
        String table = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Grades\"><table><thead><tr>"
                + "<th scope=\"col\">Name</th>" + heading + "</tr></thead><tbody>" + rows + "</tbody></table></div>";
        return page.show(
                request,
                "Gradebook of " + course.title(),
                CoursePages.tabs(course) + (columns.isEmpty() ? "<p>There are no columns yet.</p>" : table));
    }

    private String heading(LineItem item, boolean grades) {
        String scale = "<small>of " + Json.number(item.scoreMaximum()).asText() + "</small>";
        String label = grades && mayBeReviewed(item)
                ? Html.link("/gradebook/" + item.id(), item.label())
                : Html.escape(item.label());
        return "<th scope=\"col\">" + label + " " + scale + "</th>";
    }

    /** Moodle links every cell to the tool, asked or not. */
    private boolean mayBeReviewed(LineItem item) {
        return platform.mode().isMoodle() || item.submissionReview().isPresent();
    }

    private String row(Member member, List<LineItem> columns) {
        Person person = platform.campus().person(member.personId());
        return "<tr><th scope=\"row\">" + Html.name(person) + "</th>"
                + columns.stream().map(item -> cell(item, person)).collect(Collectors.joining()) + "</tr>";
    }

    private String cell(LineItem item, Person person) {
        Optional<Grade> grade = platform.gradebook().find(item, person.id());
        String points = grade.flatMap(Grade::score)
                .map(score -> String.valueOf(Math.round(score * 100) / 100.0))
                .orElse("–");
        String comment = grade.flatMap(Grade::comment)
                .map(text -> "<small>" + Html.escape(text) + "</small>")
                .orElse("");
        String progress = grade.filter(it -> it.score().isEmpty())
                .map(it -> "<small>" + Html.escape(it.activityProgress() + ", " + it.gradingProgress()) + "</small>")
                .orElse("");
        String shown = mayBeReviewed(item)
                ? "<a href=\"/gradebook/" + item.id() + "?person=" + person.id() + "\" aria-label=\""
                        + Html.escape(points + ": work of " + person.name() + " in " + item.label()) + "\">" + points
                        + "</a>"
                : points;
        return "<td>" + shown + comment + progress + "</td>";
    }

    /** A page around the tool's view of a submission. */
    Response review(Request request) {
        LineItem item = platform.gradebook()
                .find(request.at("item"))
                .orElseThrow(() -> HttpProblem.notFound("There is no such column."));
        Course course = platform.campus().course(item.courseId());
        String whose = request.query("person")
                .map(id -> "Work of " + platform.campus().person(id).name() + " in ")
                .orElse("All work in ");
        String query = request.rawQuery().isEmpty() ? "" : "?" + request.rawQuery();
        String title = whose + item.label();
        return coursePages.toolPage(
                request,
                course,
                platform.tools().tool(item.clientId()),
                title,
                CoursePages.frame("/gradebook/" + item.id() + "/review" + query, title));
    }
}
