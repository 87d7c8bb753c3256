package org.viceversa.sandbox;

import java.util.Optional;

/**
 * A launch that somebody has begun: who, where, with which tool, and what for.
 *
 * @param lineItem the column that the launch is about, for a submission review
 * @param forPerson whose submission is to be reviewed; empty when the column's heading was chosen
 * @param returnKey what the way back is known by: Moodle's sesskey, and the name of a deep linking dialogue
 */
record LaunchPlan(
        String messageType,
        Tool tool,
        String deploymentId,
        Person person,
        Course course,
        Optional<Activity> activity,
        Optional<LineItem> lineItem,
        Optional<String> forPerson,
        String returnKey) {

    static LaunchPlan opening(Activity activity, Tool tool, Course course, Person person) {
        return new LaunchPlan(
                Lti.RESOURCE_LINK,
                tool,
                activity.deploymentId(),
                person,
                course,
                Optional.of(activity),
                Optional.empty(),
                Optional.empty(),
                newKey());
    }

    static LaunchPlan choosingContent(Tool tool, String deploymentId, Course course, Person person) {
        return new LaunchPlan(
                Lti.DEEP_LINKING,
                tool,
                deploymentId,
                person,
                course,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                newKey());
    }

    LaunchPlan reviewing(LineItem item, Optional<String> whose) {
        return new LaunchPlan(
                Lti.SUBMISSION_REVIEW,
                tool,
                deploymentId,
                person,
                course,
                activity,
                Optional.of(item),
                whose,
                returnKey);
    }

    LaunchPlan by(Person somebodyElse) {
        return new LaunchPlan(
                messageType, tool, deploymentId, somebodyElse, course, activity, lineItem, forPerson, returnKey);
    }

    LaunchPlan through(String otherDeployment) {
        return new LaunchPlan(
                messageType, tool, otherDeployment, person, course, activity, lineItem, forPerson, returnKey);
    }

    boolean isDeepLinking() {
        return messageType.equals(Lti.DEEP_LINKING);
    }

    /** Where the tool is asked to lead. */
    String targetUri() {
        if (isDeepLinking()) {
            return tool.deepLinkingUri().orElse(tool.targetUri());
        }
        return lineItem.flatMap(LineItem::submissionReview)
                .flatMap(LineItem.SubmissionReview::url)
                .or(() -> activity.flatMap(Activity::url))
                .orElse(tool.targetUri());
    }

    private static String newKey() {
        return Base64Url.randomLetters(10);
    }
}
