package org.viceversa.lti;

import java.util.Optional;

/**
 * A kind of activity that a teacher can place into a course by deep linking.
 *
 * @param id stands in the activity's custom parameters, and so in every launch of it
 * @param needsSettings whether it is placed by whoever keeps its settings, and not by its kind and title alone
 * @param column what its gradebook column looks like, if it is graded
 */
public record ActivityKind(
        String id, String title, String description, boolean needsSettings, Optional<ContentItem.Column> column) {}
