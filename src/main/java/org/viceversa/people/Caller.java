package org.viceversa.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Who asks for something, from which course, and what they may do there.
 *
 * @param course where the visit was opened; empty when it was opened outside of a course
 * @param roles in that course and of the whole tenant; empty is the least right
 */
public record Caller(UUID tenant, Person person, Optional<Course> course, Set<ToolRole> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller has one of these roles. */
    public boolean is(ToolRole... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** @throws Refused {@code not-allowed} unless the caller has one of these roles */
    public void require(ToolRole... anyOf) {
        if (!is(anyOf)) {
            throw new Refused(
                    Kind.FORBIDDEN,
                    "not-allowed",
                    "Your role in this course does not allow this. If it should, ask your course's instructor or your"
                            + " learning platform's administrator.");
        }
    }

    /** @throws Refused {@code no-course} when the visit was opened outside of a course */
    public Course requireCourse() {
        return course.orElseThrow(() -> new Refused(
                Kind.CONFLICT,
                "no-course",
                "This visit was opened outside of a course. Open the activity from the course that you mean."));
    }
}
