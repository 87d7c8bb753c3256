package org.viceversa.sandbox;

import java.util.Optional;

/** Begins the launches that people ask for on the sandbox's pages. */
final class Launching {

    private final Platform platform;
    private final Sessions sessions;
    private final LoginInitiation logins;

    Launching(Platform platform, Sessions sessions, LoginInitiation logins) {
        this.platform = platform;
        this.sessions = sessions;
        this.logins = logins;
    }

    /** An activity, for whoever may enter its course. */
    Response activity(Request request) {
        Person person = sessions.person(request);
        return logins.begin(planFor(platform.campus().activity(request.at("activity")), person));
    }

    /** Moodle's direct address, by the number of the course module; it does not ask whether anybody is logged in. */
    Response moodleActivity(Request request) {
        String moduleId = request.query("id").orElse("");
        Activity activity = platform.campus().activities().stream()
                .filter(it -> it.moduleId().equals(moduleId))
                .findFirst()
                .orElseThrow(() -> HttpProblem.notFound("There is no activity with this number."));
        Optional<Person> person = sessions.find(request);
        return person.isPresent()
                ? logins.begin(planFor(activity, person.get()))
                : logins.beginAsNobody(
                        planFor(activity, platform.campus().people().iterator().next()));
    }

    private LaunchPlan planFor(Activity activity, Person person) {
        Course course = platform.campus().course(activity.courseId());
        requireMembership(course, person);
        return LaunchPlan.opening(activity, platform.tools().tool(activity.clientId()), course, person);
    }

    /** The dialogue in which somebody who may change the course chooses content. */
    Response contentChoice(Request request) {
        Person person = sessions.person(request);
        Course course = platform.campus().course(request.at("course"));
        Tool tool = platform.tools().tool(request.query("tool").orElse(""));
        if (!mayEdit(course, person)) {
            throw new HttpProblem(403, "Only those who may change the course can add content.");
        }
        String deployment = request.query("deployment")
                .filter(tool.deploymentIds()::contains)
                .orElse(tool.deploymentId());
        return logins.begin(LaunchPlan.choosingContent(tool, deployment, course, person));
    }

    /** From the gradebook: one person's cell, or the column's heading. Learners may look at their own only. */
    Response review(Request request) {
        Person person = sessions.person(request);
        LineItem item = platform.gradebook()
                .find(request.at("item"))
                .orElseThrow(() -> HttpProblem.notFound("There is no such column."));
        Course course = platform.campus().course(item.courseId());
        requireMembership(course, person);
        Optional<String> whose = request.query("person");
        if (!mayGrade(course, person) && !whose.equals(Optional.of(person.id()))) {
            throw new HttpProblem(403, "Learners can open their own work only.");
        }
        return logins.begin(reviewPlan(item, course, person).reviewing(item, whose));
    }

    private LaunchPlan reviewPlan(LineItem item, Course course, Person person) {
        Tool tool = platform.tools().tool(item.clientId());
        Optional<Activity> activity = item.resourceLinkId().flatMap(platform.campus()::findActivity);
        return activity.map(it -> LaunchPlan.opening(it, tool, course, person))
                .orElseGet(() -> LaunchPlan.choosingContent(tool, tool.deploymentId(), course, person));
    }

    boolean mayEdit(Course course, Person person) {
        return person.administrator()
                || roleIn(course, person).map(CourseRole::editsTheCourse).orElse(false);
    }

    boolean mayGrade(Course course, Person person) {
        return person.administrator()
                || roleIn(course, person).map(CourseRole::teaches).orElse(false);
    }

    private Optional<CourseRole> roleIn(Course course, Person person) {
        return platform.campus()
                .findMember(course.id(), person.id())
                .filter(Member::isActive)
                .map(Member::role);
    }

    void requireMembership(Course course, Person person) {
        if (!person.administrator() && roleIn(course, person).isEmpty()) {
            throw new HttpProblem(403, "You are not in this course.");
        }
    }
}
