package org.viceversa.diagnosis;

import java.time.Instant;
import java.util.List;

/** What a self-test of one registration found, in the order in which one thing builds on another. */
public record Diagnosis(Instant checkedAt, List<Check> checks) {

    public Diagnosis {
        checks = List.copyOf(checks);
    }

    /** What is looked at. */
    public enum Topic {
        REGISTRATION("registration", "The platform is registered"),
        KEYS("keys", "Viceversa can read the platform's keys"),
        TOKEN("token", "The platform can read Viceversa's keys"),
        CLOCK("clock", "Both clocks agree"),
        ROSTER("roster", "The course's members can be read"),
        GRADES("grades", "The gradebook can be reached");

        private final String id;
        private final String title;

        Topic(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /** Stable, and part of the API. */
        public String id() {
            return id;
        }

        /** What is so when all is well. */
        public String title() {
            return title;
        }
    }

    public enum State {
        OK,
        /** It works, and something should still be put right. */
        WARNING,
        FAILED,
        /** Nothing to check here, or nothing that could be checked. */
        NOT_APPLICABLE
    }

    /**
     * @param finding a sentence
     * @param advice what an administrator can do; empty when there is nothing to do
     */
    public record Check(Topic topic, State state, String finding, String advice) {}
}
