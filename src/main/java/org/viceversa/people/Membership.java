package org.viceversa.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.lti.Launch;
import org.viceversa.lti.LtiRole;
import org.viceversa.lti.RosterMember;

/**
 * What a person is in a course. Launch and roster write apart from each other, each what it knows.
 *
 * @param launchRoles of the person's latest launch of the course; empty when they never came
 * @param rosterRoles of the latest reading that listed them
 * @param onRoster whether the latest reading listed them; who can launch without being enrolled, such as a site's
 *     administrator, never is, and is not taken for a leaver
 * @param joinedAt when the tool first knew of it
 * @param leftAt when a reading no longer listed them; empty while they are here
 * @param returnedAt when they last came back after that
 */
public record Membership(
        UUID tenant,
        UUID course,
        UUID person,
        Set<LtiRole> launchRoles,
        Set<LtiRole> rosterRoles,
        boolean onRoster,
        Instant joinedAt,
        Optional<Instant> leftAt,
        Optional<Instant> returnedAt,
        Optional<Instant> lastLaunchAt) {

    public Membership {
        launchRoles = Set.copyOf(launchRoles);
        rosterRoles = Set.copyOf(rosterRoles);
    }

    static Membership of(Course course, Person person, Launch launch, Instant now) {
        return new Membership(
                course.tenant(),
                course.id(),
                person.id(),
                launch.roles(),
                Set.of(),
                false,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.of(now));
    }

    static Membership of(Course course, Person person, RosterMember member, Instant now) {
        return new Membership(
                course.tenant(),
                course.id(),
                person.id(),
                Set.of(),
                member.roles(),
                true,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isHere() {
        return leftAt.isEmpty();
    }

    /**
     * The roles in this course, from both sources together, with one exception: a launch that says Instructor and not
     * Learner is believed over a roster that says Learner, since Moodle lists its non-editing teachers as learners.
     */
    public Set<ToolRole> roles() {
        Set<ToolRole> roles = EnumSet.noneOf(ToolRole.class);
        roles.addAll(ToolRole.inCourse(rosterRoles));
        if (teaches(launchRoles)) {
            roles.remove(ToolRole.LEARNER);
        }
        roles.addAll(ToolRole.inCourse(launchRoles));
        return roles;
    }

    /** Whether one source's roles make a learner. */
    public static boolean learns(Set<LtiRole> roles) {
        return ToolRole.inCourse(roles).contains(ToolRole.LEARNER);
    }

    /** Whether one source's roles make an instructor. */
    public static boolean teaches(Set<LtiRole> roles) {
        return ToolRole.inCourse(roles).contains(ToolRole.INSTRUCTOR);
    }

    /** After a launch. Who comes back has no claim on the roles that an earlier roster gave. */
    Membership launched(Launch launch, Instant now) {
        return new Membership(
                tenant,
                course,
                person,
                launch.roles(),
                isHere() ? rosterRoles : Set.of(),
                onRoster && isHere(),
                joinedAt,
                Optional.empty(),
                isHere() ? returnedAt : Optional.of(now),
                Optional.of(now));
    }

    /** As a roster lists it. Who comes back has no claim on the roles that an earlier launch gave. */
    Membership listed(RosterMember member, Instant now) {
        return new Membership(
                tenant,
                course,
                person,
                isHere() ? launchRoles : Set.of(),
                member.roles(),
                true,
                joinedAt,
                Optional.empty(),
                isHere() ? returnedAt : Optional.of(now),
                lastLaunchAt);
    }

    /** As of a reading that says they are gone; the roles stay, to tell what they were. */
    Membership gone(Instant now) {
        return new Membership(
                tenant,
                course,
                person,
                launchRoles,
                rosterRoles,
                false,
                joinedAt,
                leftAt.or(() -> Optional.of(now)),
                returnedAt,
                lastLaunchAt);
    }
}
