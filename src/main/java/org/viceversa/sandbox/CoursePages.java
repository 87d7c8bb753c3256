package org.viceversa.sandbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A course: its activities, the dialogue that adds content, and an activity with the tool in it. */
final class CoursePages {

    private final Platform platform;
    private final Sessions sessions;
    private final Page page;
    private final Launching launching;
    private final StoragePages storage;

    CoursePages(Platform platform, Sessions sessions, Page page, Launching launching) {
        this.platform = platform;
        this.sessions = sessions;
        this.page = page;
        this.launching = launching;
        this.storage = new StoragePages(platform);
    }

    Response course(Request request) {
        Person person = sessions.person(request);
        Course course = platform.campus().course(request.at("course"));
        launching.requireMembership(course, person);
        String message = request.query("message")
                .map(text -> "<p class=\"note\" role=\"status\">" + Html.escape(text) + "</p>")
                .orElse("");
        String adding = launching.mayEdit(course, person) ? adding(course) : "";
        return page.show(request, course.title(), tabs(course) + message + activities(course) + adding);
    }

    /** Links between the pages of a course. */
    static String tabs(Course course) {
        String base = "/courses/" + course.id();
        return "<nav class=\"tabs\" aria-label=\"Course\"><ul><li>" + Html.link(base, "Activities") + "</li><li>"
                + Html.link(base + "/people", "People") + "</li><li>" + Html.link(base + "/gradebook", "Gradebook")
                + "</li></ul></nav>";
    }

    private String activities(Course course) {
        List<Activity> activities = platform.campus().activitiesIn(course.id());
        if (activities.isEmpty()) {
            return "<p>This course has no activities yet. They appear when a tool is registered under "
                    + Html.link("/admin/tools", "External tools") + ".</p>";
        }
        return "<h2>Activities</h2><ul class=\"cards\">"
                + activities.stream()
                        .map(activity -> "<li class=\"card\">"
                                + Html.link("/activities/" + activity.id(), activity.title())
                                + "<small>" + (activity.newWindow() ? "opens in a new window" : "opens in the page")
                                + "</small><p>" + Html.escape(activity.description()) + "</p></li>")
                        .collect(Collectors.joining("\n"))
                + "</ul>";
    }

    private String adding(Course course) {
        String links = platform.tools().all().stream()
                .filter(tool -> tool.active() && tool.deepLinkingUri().isPresent())
                .flatMap(tool -> tool.deploymentIds().stream()
                        .map(deployment -> "<li class=\"card\">"
                                + Html.link(
                                        LoginInitiation.withQuery(
                                                "/courses/" + course.id() + "/add-content",
                                                Map.of("tool", tool.clientId(), "deployment", deployment)),
                                        "Add content from " + tool.name())
                                + "<small>deployment " + Html.escape(deployment) + "</small></li>"))
                .collect(Collectors.joining("\n"));
        return links.isEmpty() ? "" : "<h2>Add content</h2><ul class=\"cards\">" + links + "</ul>";
    }

    Response addContent(Request request) {
        Course course = platform.campus().course(request.at("course"));
        Tool tool = platform.tools().tool(request.query("tool").orElse(""));
        String source = "/courses/" + course.id() + "/content-choice?" + request.rawQuery();
        return page.show(
                request,
                "Add content from " + tool.name(),
                storage.forPage(tool) + "<script src=\"/assets/dialogue.js\" defer></script>"
                        + "<div class=\"dialogue\"><iframe name=\"contentframe\" title=\"Choose content from "
                        + Html.escape(tool.name()) + "\" src=\"" + Html.escape(source) + "\"></iframe></div><p>"
                        + Html.link("/courses/" + course.id(), "Back without adding anything") + "</p>");
    }

    Response activity(Request request) {
        Person person = sessions.person(request);
        Activity activity = platform.campus().activity(request.at("activity"));
        Course course = platform.campus().course(activity.courseId());
        launching.requireMembership(course, person);
        Tool tool = platform.tools().tool(activity.clientId());
        String launch = "/activities/" + activity.id() + "/launch";
        return toolPage(
                request,
                course,
                tool,
                activity.title(),
                activity.newWindow()
                        ? "<p>This activity opens in a new window.</p><p><a class=\"button\" target=\"_blank\" rel=\"opener\" href=\""
                                + launch + "\">Open " + Html.escape(activity.title()) + "</a></p>"
                        : frame(launch, activity.title()));
    }

    /** A page with room for a tool. */
    Response toolPage(Request request, Course course, Tool tool, String title, String content) {
        String back = "<p class=\"back\">" + Html.link("/courses/" + course.id(), course.title()) + "</p>";
        return page.show(request, title, back + storage.forPage(tool) + content);
    }

    static String frame(String source, String title) {
        return "<iframe class=\"tool\" name=\"contentframe\" title=\"" + Html.escape(title) + "\" src=\""
                + Html.escape(source) + "\" allowfullscreen></iframe>";
    }

    /** Where a tool sends people back to, perhaps with a message. */
    Response comeBack(Request request) {
        Course course = platform.campus().course(request.query("course").orElse(""));
        String message = request.query("lti_errormsg")
                .or(() -> request.query("lti_msg"))
                .map(text ->
                        "<p class=\"note\" role=\"status\">" + Html.escape(text.replaceAll("<[^>]*>", "")) + "</p>")
                .orElse("");
        return message.isEmpty()
                ? Response.redirect("/courses/" + course.id())
                : page.show(
                        request,
                        "Back from the tool",
                        message + "<p>" + Html.link("/courses/" + course.id(), course.title()) + "</p>");
    }
}
