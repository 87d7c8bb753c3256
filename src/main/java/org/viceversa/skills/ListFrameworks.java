package org.viceversa.skills;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.people.Caller;

/** Shows where the skills come from, and under which licence, to whoever is here. */
public final class ListFrameworks {

    private final Frameworks frameworks;
    private final Skills skills;
    private final EnsureStarterSkills ensureStarterSkills;

    public ListFrameworks(Frameworks frameworks, Skills skills, EnsureStarterSkills ensureStarterSkills) {
        this.frameworks = frameworks;
        this.skills = skills;
        this.ensureStarterSkills = ensureStarterSkills;
    }

    /** @param offered how many of its skills are not retired */
    public record Counted(Framework framework, int offered) {}

    public List<Counted> run(Caller caller) {
        ensureStarterSkills.run(caller.tenant());
        Map<UUID, Integer> counts = skills.countByFramework(caller.tenant());
        return frameworks.list(caller.tenant()).stream()
                .map(framework -> new Counted(framework, counts.getOrDefault(framework.id(), 0)))
                .toList();
    }
}
