package org.viceversa.people;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Standings.Standing;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Tells who is behind a visit and what they may do now: asked anew for each request, so that a right that is taken away
 * ends at once.
 */
public final class IdentifyCaller {

    private final Standings standings;
    private final Grants grants;

    public IdentifyCaller(Standings standings, Grants grants) {
        this.standings = standings;
        this.grants = grants;
    }

    /**
     * The roles of a course are those of its members who are here: who left has none.
     *
     * @throws Refused {@code session-ended} when the person or the course is no longer known
     */
    public Caller of(UUID tenant, UUID personId, Optional<UUID> courseId) {
        Standing standing = standings.find(tenant, personId, courseId);
        Person person = standing.person().orElseThrow(IdentifyCaller::visitEnded);
        if (courseId.isPresent() && standing.course().isEmpty()) {
            throw visitEnded();
        }
        Set<ToolRole> roles = EnumSet.noneOf(ToolRole.class);
        standing.membership().filter(Membership::isHere).ifPresent(membership -> roles.addAll(membership.roles()));
        if (person.administrator()) {
            roles.add(ToolRole.LMS_ADMINISTRATOR);
        }
        roles.addAll(grants.listRoles(tenant, personId));
        return new Caller(tenant, person, standing.course(), roles);
    }

    private static Refused visitEnded() {
        return new Refused(
                Kind.UNAUTHENTICATED,
                "session-ended",
                "Your visit has ended. Open the activity again from your course; nothing was lost.");
    }
}
