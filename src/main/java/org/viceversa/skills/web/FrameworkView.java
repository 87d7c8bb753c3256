package org.viceversa.skills.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.skills.Framework;
import org.viceversa.skills.ListFrameworks.Counted;

/**
 * Where skills come from.
 *
 * @param skills how many of them are offered
 */
record FrameworkView(
        UUID id,
        String identifier,
        String title,
        String description,
        String licence,
        String credit,
        Optional<String> source,
        String version,
        boolean retired,
        int revision,
        Instant changedAt,
        int skills) {

    static FrameworkView of(Counted counted) {
        return of(counted.framework(), counted.offered());
    }

    static FrameworkView of(Framework framework, int skills) {
        return new FrameworkView(
                framework.id(),
                framework.identifier(),
                framework.title(),
                framework.description(),
                framework.licence(),
                framework.credit(),
                framework.source().map(URI::toString),
                framework.version(),
                framework.retired(),
                framework.revision(),
                framework.changedAt(),
                skills);
    }
}
