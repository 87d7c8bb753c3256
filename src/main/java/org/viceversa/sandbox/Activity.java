package org.viceversa.sandbox;

import java.util.Map;
import java.util.Optional;

/**
 * An activity of a course that opens a tool: LTI's resource link.
 *
 * @param id the resource link's id
 * @param moduleId its number in the course, which Moodle's addresses use and which is not the link's id
 * @param url where it leads, when not to the tool's own target
 */
public record Activity(
        String id,
        String moduleId,
        String courseId,
        String clientId,
        String deploymentId,
        String title,
        String description,
        Optional<String> url,
        Map<String, String> custom,
        boolean newWindow) {

    public Activity {
        custom = Map.copyOf(custom);
    }
}
