package org.viceversa.skills;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Notes that somebody still uses a skill, and takes that back when it was a slip of the finger. */
public final class NotePractice {

    private final Skills skills;
    private final Practices practices;
    private final Clock clock;

    public NotePractice(Skills skills, Practices practices, Clock clock) {
        this.skills = skills;
        this.practices = practices;
        this.clock = clock;
    }

    /** @throws Refused {@code skill-unknown} */
    public Practice run(Caller caller, UUID skillId) {
        Skill skill = skills.find(caller.tenant(), skillId).orElseThrow(AssessSkills::skillUnknown);
        Practice practice = practice(caller, skill.id(), Optional.empty());
        practices.add(practice);
        return practice;
    }

    /**
     * Once or several times: it is then as if it had not been noted.
     *
     * @throws Refused {@code practice-unknown}
     */
    public void undo(Caller caller, UUID id) {
        Practice mistaken = practices
                .find(caller.tenant(), id)
                .filter(one -> one.person().equals(caller.person().id()))
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND, "practice-unknown", "There is nothing of yours to be taken back here."));
        practices.add(practice(caller, mistaken.skill(), Optional.of(id)));
    }

    private Practice practice(Caller caller, UUID skill, Optional<UUID> takesBack) {
        return new Practice(
                UUID.randomUUID(), caller.tenant(), caller.person().id(), skill, takesBack, clock.instant());
    }
}
