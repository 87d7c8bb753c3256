package org.viceversa.skills;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A framework as somebody writes it or a file brings it, before it is kept.
 *
 * @param skills in the file's order; a parent may come after its children
 */
public record FrameworkDraft(
        String identifier,
        String title,
        String description,
        String licence,
        String credit,
        Optional<URI> source,
        String version,
        List<SkillDraft> skills) {

    public FrameworkDraft {
        skills = List.copyOf(skills);
    }

    /** Its own words, without any skills. */
    Framework toFramework(UUID tenant, UUID id, Instant now) {
        return new Framework(
                id, tenant, identifier, title, description, licence, credit, source, version, false, 1, now);
    }

    /** With the words of one that is there, where this one has none. */
    FrameworkDraft orWordsOf(Framework known) {
        return new FrameworkDraft(
                identifier,
                title,
                description.isBlank() ? known.description() : description,
                licence.isBlank() ? known.licence() : licence,
                credit.isBlank() ? known.credit() : credit,
                source.or(known::source),
                version.isBlank() ? known.version() : version,
                skills);
    }
}
