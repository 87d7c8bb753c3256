package org.viceversa.lti;

import java.util.Arrays;
import java.util.Optional;

/** The LTI messages that the tool answers. */
public enum MessageType {
    RESOURCE_LINK("LtiResourceLinkRequest"),
    DEEP_LINKING("LtiDeepLinkingRequest"),
    SUBMISSION_REVIEW("LtiSubmissionReviewRequest");

    private final String word;

    MessageType(String word) {
        this.word = word;
    }

    /** The specification's word, as it stands in the message_type claim. */
    public String word() {
        return word;
    }

    public static Optional<MessageType> find(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
