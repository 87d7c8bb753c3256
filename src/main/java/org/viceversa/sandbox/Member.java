package org.viceversa.sandbox;

/**
 * Somebody's place in a course.
 *
 * @param change the number of the roster's last change to it, 0 for those who were there from the start
 */
public record Member(String personId, CourseRole role, Status status, long change) {

    /** NRPS's status of a membership. */
    public enum Status {
        ACTIVE("Active"),
        INACTIVE("Inactive"),
        DELETED("Deleted");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    boolean hasLeft() {
        return status == Status.DELETED;
    }

    boolean isActive() {
        return status == Status.ACTIVE;
    }
}
