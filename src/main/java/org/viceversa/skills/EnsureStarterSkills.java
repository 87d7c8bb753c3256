package org.viceversa.skills;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives a site the starter set, once: what the site changes of it stays changed. */
public final class EnsureStarterSkills {

    private final Frameworks frameworks;
    private final Skills skills;
    private final FrameworkDraft starter;
    private final Clock clock;

    public EnsureStarterSkills(Frameworks frameworks, Skills skills, StarterSet starterSet, Clock clock) {
        this.frameworks = frameworks;
        this.skills = skills;
        this.starter = starterSet.read();
        this.clock = clock;
    }

    /** Nothing more than a look when the site has it. */
    public void run(UUID tenant) {
        if (frameworks.findByIdentifier(tenant, starter.identifier()).isPresent()) {
            return;
        }
        Framework framework = starter.toFramework(tenant, id(tenant, ""), clock.instant());
        // Of several who come first, one adds the skills.
        if (frameworks.add(framework)) {
            skills.add(skillsOf(framework));
        }
    }

    private List<Skill> skillsOf(Framework framework) {
        return starter.skills().stream()
                .map(draft -> Skill.of(
                        framework,
                        id(framework.tenant(), draft.code()),
                        draft,
                        draft.parentCode().map(code -> id(framework.tenant(), code))))
                .toList();
    }

    /** The same each time, so that a site which loses its database finds its skills again under their old addresses. */
    private UUID id(UUID tenant, String code) {
        String name = tenant + "/" + starter.identifier() + "/" + code;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
