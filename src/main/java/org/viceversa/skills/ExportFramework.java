package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;

/** Hands a framework over as a whole, to be written into a file. */
public final class ExportFramework {

    private final Frameworks frameworks;
    private final Skills skills;
    private final Library library;

    public ExportFramework(Frameworks frameworks, Skills skills) {
        this.frameworks = frameworks;
        this.skills = skills;
        this.library = new Library(frameworks, skills);
    }

    /** @param skills also retired ones, in the order of groups and names */
    public record Content(Framework framework, List<Skill> skills) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code framework-unknown} */
    public Content run(Caller caller, UUID id) {
        Framework framework = library.framework(caller, id);
        return new Content(framework, skills.listOf(caller.tenant(), id));
    }

    /**
     * By the name that files know it by.
     *
     * @throws org.viceversa.refusal.Refused {@code not-allowed}
     */
    public Optional<Content> find(Caller caller, String identifier) {
        Library.requireManager(caller);
        return frameworks
                .findByIdentifier(caller.tenant(), identifier)
                .map(found -> new Content(found, skills.listOf(caller.tenant(), found.id())));
    }
}
