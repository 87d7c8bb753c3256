package org.viceversa.learningpath;

import java.time.Instant;
import java.util.UUID;
import org.viceversa.people.Texts;

/**
 * Something that a person put aside to learn.
 *
 * @param subject the id of the skill, offer, agenda or offering
 * @param title what it was called when it was added, so that the entry says something even when its subject is gone
 */
public record PlanEntry(UUID id, UUID tenant, UUID person, Kind kind, UUID subject, String title, Instant addedAt) {

    public static final int LONGEST_TITLE = 255;

    /** What can be put aside. */
    public enum Kind {
        SKILL,
        OFFER,
        AGENDA,
        OFFERING
    }

    public PlanEntry {
        title = Texts.clean(title, LONGEST_TITLE);
    }
}
