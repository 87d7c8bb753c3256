package org.viceversa.skills;

import java.time.Clock;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Changes what is said of a framework, or takes it out of what is offered. */
public final class ChangeFramework {

    private final Frameworks frameworks;
    private final Library library;
    private final Clock clock;

    public ChangeFramework(Frameworks frameworks, Skills skills, Clock clock) {
        this.frameworks = frameworks;
        this.library = new Library(frameworks, skills);
        this.clock = clock;
    }

    /**
     * @param revision that the caller saw
     * @param draft its words; its skills count for nothing here
     * @throws Refused {@code not-allowed}; {@code framework-unknown}; {@code framework-changed}; {@code text-missing}
     */
    public Framework run(Caller caller, UUID id, int revision, FrameworkDraft draft, boolean retired) {
        Framework framework = library.framework(caller, id);
        ImportFramework.requireTitle(draft);
        if (framework.revision() != revision) {
            throw new Refused(
                    Kind.CONFLICT,
                    "framework-changed",
                    "Somebody else changed this framework in the meantime. Nothing of yours was kept yet: compare, and"
                            + " save again.");
        }
        Framework changed = framework.changed(draft, retired, clock.instant());
        frameworks.save(changed);
        return changed;
    }
}
