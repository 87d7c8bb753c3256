package org.viceversa.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.skills.Skills;

/** Plays a programme through with the learners of the visit's course and made-up answers; nothing of it is kept. */
public final class TryProgramme {

    /** So many people are played with at most. */
    public static final int MOST_PEOPLE = 1_000;

    private final Programmes programmes;
    private final Skills skills;
    private final DryRunPeople people;

    public TryProgramme(Programmes programmes, Skills skills, DryRunPeople people) {
        this.programmes = programmes;
        this.skills = skills;
        this.people = people;
    }

    /**
     * @param seed another one makes up other answers
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown}; {@code no-course}
     */
    public DryRunReport run(Caller caller, UUID id, long seed) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme programme = programmes.get(caller.tenant(), id);
        caller.requireCourse();
        Map<UUID, String> names = new HashMap<>();
        skills.listByIds(caller.tenant(), programme.skills())
                .forEach((skillId, skill) -> names.put(skillId, skill.name()));
        return DryRun.of(
                programme, people.list(caller, MOST_PEOPLE), seed, skillId -> names.getOrDefault(skillId, "?"));
    }
}
