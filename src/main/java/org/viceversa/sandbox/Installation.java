package org.viceversa.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes a tool into the courses: once it is active, each course has two graded activities with it, one in the page and
 * one in a window of its own.
 */
final class Installation {

    private static final double FULL_MARKS = 100;

    private final Platform platform;

    Installation(Platform platform) {
        this.platform = platform;
    }

    Tool add(Tool tool) {
        platform.tools().add(tool);
        if (tool.active()) {
            fillCourses(tool);
        }
        return tool;
    }

    /** A tool whose addresses an administrator typed in: active, with all services, names and e-mail. */
    Tool addByHand(
            String name,
            String loginUri,
            String jwksUri,
            List<String> redirectUris,
            String targetUri,
            Optional<String> deepLinkingUri) {
        Set<String> scopes = new TreeSet<>(Lti.GRADE_SCOPES);
        scopes.add(Lti.SCOPE_ROSTER);
        return add(new Tool(
                platform.tools().newClientId(),
                name,
                "",
                loginUri,
                jwksUri,
                redirectUris,
                targetUri,
                deepLinkingUri,
                List.of(platform.tools().newDeploymentId()),
                scopes,
                Map.of(),
                true,
                true,
                true,
                true));
    }

    Tool activate(String clientId) {
        Tool tool = platform.tools().change(clientId, old -> old.withActive(true));
        boolean isNew = platform.campus().activities().stream()
                .noneMatch(activity -> activity.clientId().equals(clientId));
        if (isNew) {
            fillCourses(tool);
        }
        return tool;
    }

    /** A further deployment, with one activity in the first course; Moodle knows one for each client id only. */
    String addDeployment(String clientId) {
        if (platform.mode().isMoodle()) {
            throw HttpProblem.badRequest("Moodle has one deployment for each client id: register the tool again.");
        }
        String deploymentId = platform.tools().newDeploymentId();
        Tool tool = platform.tools().change(clientId, old -> old.withDeployment(deploymentId));
        String title = tool.name() + " (deployment " + tool.deploymentIds().size() + ")";
        addActivity(tool, deploymentId, SeedPeople.COURSES.get(0), title, false);
        return deploymentId;
    }

    private void fillCourses(Tool tool) {
        for (Course course : platform.campus().courses()) {
            addActivity(tool, tool.deploymentId(), course, tool.name(), false);
            addActivity(tool, tool.deploymentId(), course, tool.name() + " (new window)", true);
        }
    }

    private void addActivity(Tool tool, String deploymentId, Course course, String title, boolean newWindow) {
        Activity activity = platform.campus()
                .add(new Activity(
                        "",
                        "",
                        course.id(),
                        tool.clientId(),
                        deploymentId,
                        title,
                        "",
                        Optional.empty(),
                        Map.of(),
                        newWindow));
        Optional<LineItem.SubmissionReview> review =
                tool.reviewsSubmissions() ? LineItem.SubmissionReview.from(Json.object()) : Optional.empty();
        addColumn(activity, activity.title(), FULL_MARKS, "", "", review);
    }

    /** The activity's own column in the gradebook. */
    LineItem addColumn(
            Activity activity,
            String label,
            double scoreMaximum,
            String resourceId,
            String tag,
            Optional<LineItem.SubmissionReview> review) {
        Gradebook gradebook = platform.gradebook();
        return gradebook.put(new LineItem(
                gradebook.newId(),
                activity.courseId(),
                activity.clientId(),
                label,
                scoreMaximum,
                Optional.of(activity.id()),
                resourceId,
                tag,
                review,
                true,
                Json.object()));
    }
}
