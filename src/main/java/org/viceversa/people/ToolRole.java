package org.viceversa.people;

import java.util.EnumSet;
import java.util.Set;
import org.viceversa.lti.LtiRole;

/** What somebody may do in the tool. Nobody has a role by default: without one, a person sees what is their own. */
public enum ToolRole {
    LEARNER,
    /** Grades and sees the course's people. */
    INSTRUCTOR,
    /** Runs programmes in all courses of the tenant; granted here, never told by a platform. */
    PROGRAMME_MANAGER,
    /** Grants roles and sees how the tool and the platform get on; told by the person's own launch. */
    LMS_ADMINISTRATOR;

    /**
     * What the platform's roles in a course come to.
     *
     * <p>A teaching assistant is an instructor: to grade and to know who is there is what assistants are appointed for,
     * and Moodle calls its non-editing teachers instructors anyway, so that the same person has the same right on every
     * platform. The administrator of one course is an instructor of that course and no more: the right to hand out
     * site-wide roles must not come from a course. Content developers and the specification's mentors (who look after
     * one learner) have no business with others' work. Whatever is unknown gives nothing.
     */
    static Set<ToolRole> inCourse(Set<LtiRole> roles) {
        Set<ToolRole> toolRoles = EnumSet.noneOf(ToolRole.class);
        if (roles.contains(LtiRole.INSTRUCTOR)
                || roles.contains(LtiRole.TEACHING_ASSISTANT)
                || roles.contains(LtiRole.CONTEXT_ADMINISTRATOR)) {
            toolRoles.add(INSTRUCTOR);
        }
        if (roles.contains(LtiRole.LEARNER)) {
            toolRoles.add(LEARNER);
        }
        return toolRoles;
    }
}
