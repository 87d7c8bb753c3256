package org.viceversa.people;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Gives somebody a role in the whole tenant, on the word of the platform's administrator. */
public final class GrantRole {

    private final Grants grants;
    private final People people;
    private final Clock clock;

    public GrantRole(Grants grants, People people, Clock clock) {
        this.grants = grants;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Leaves a grant that is in force already.
     *
     * @throws Refused {@code not-allowed}; {@code role-not-grantable}; {@code person-unknown}
     */
    public Grant run(Caller caller, UUID personId, ToolRole role) {
        caller.require(ToolRole.LMS_ADMINISTRATOR);
        if (role != ToolRole.PROGRAMME_MANAGER) {
            throw new Refused(
                    Kind.INVALID,
                    "role-not-grantable",
                    "Only the role of programme manager is given here; the others come from the learning platform.");
        }
        Person person = people.find(caller.tenant(), personId)
                .orElseThrow(() -> new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here."));
        Optional<Grant> inForce = grants.list(caller.tenant()).stream()
                .filter(grant -> grant.person().equals(person.id()) && grant.role() == role)
                .findFirst();
        return inForce.orElseGet(() -> grant(caller, person, role));
    }

    private Grant grant(Caller caller, Person person, ToolRole role) {
        Grant grant = new Grant(
                UUID.randomUUID(),
                caller.tenant(),
                person.id(),
                role,
                caller.person().id(),
                clock.instant());
        grants.add(grant, grant.granted());
        return grant;
    }
}
