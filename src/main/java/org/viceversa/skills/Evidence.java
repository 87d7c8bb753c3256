package org.viceversa.skills;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;

/**
 * What shows that somebody has a skill, put there by themselves.
 *
 * @param assessment the word that it supports, if it is one word in particular
 * @param expiresOn the first day on which it is worth nothing any more
 */
public record Evidence(
        UUID id,
        UUID tenant,
        UUID person,
        UUID skill,
        Optional<UUID> assessment,
        Kind kind,
        String title,
        Optional<URI> link,
        String text,
        Visibility visibility,
        Optional<LocalDate> expiresOn,
        Instant addedAt) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_LINK = 2_000;
    public static final int LONGEST_TEXT = 4_000;

    /** What it is. */
    public enum Kind {
        SESSION,
        REFLECTION,
        WORK,
        CREDENTIAL,
        IDEA
    }

    /** Who may see it besides its owner, when they are asked to assess the skill. */
    public enum Visibility {
        PRIVATE,
        /** Colleagues, partners in mentoring among them. */
        PARTNER,
        INSTRUCTORS,
        MANAGERS
    }

    public Evidence {
        title = Texts.clean(title, LONGEST_TITLE);
        text = Texts.cleanLines(text, LONGEST_TEXT);
    }

    /** Whether somebody who is asked in this role may see it, on a day. */
    boolean isVisibleTo(Assessment.Source asked, LocalDate today) {
        boolean meant = switch (visibility) {
            case PRIVATE -> false;
            case PARTNER -> true;
            case INSTRUCTORS -> asked == Assessment.Source.INSTRUCTOR;
            case MANAGERS -> asked == Assessment.Source.MANAGER;
        };
        return meant && !isExpired(today);
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn.filter(day -> !today.isBefore(day)).isPresent();
    }
}
