package org.viceversa.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's visit to the tool, begun by a launch and ended by sign-out, an hour of rest, or eight hours.
 *
 * <p>Each launch opens a session of its own with a cookie of its own name, so that two tabs of two courses do not take
 * each other's place.
 *
 * @param handle names the session in addresses and headers; no secret
 * @param tenant the deployment
 * @param frameAncestors the origins that may frame the pages, as in the header
 * @param notes what the launch said that later requests need, by {@link Note}
 */
public record ToolSession(
        String handle,
        UUID tenant,
        UUID person,
        Optional<UUID> course,
        String frameAncestors,
        Map<Note, String> notes,
        Instant lastUsedAt,
        Instant endsAt) {

    public static final Duration IDLE = Duration.ofHours(1);
    public static final Duration LONGEST = Duration.ofHours(8);

    /** What a launch leaves for later requests. */
    public enum Note {
        MESSAGE_TYPE,
        ACTIVITY_TITLE,
        /** The tool's id of the activity that was opened; absent for a link that leads home. */
        ACTIVITY,
        LOCALE,
        /** The person's own, as an IANA id; absent unless the platform told a real one. */
        TIME_ZONE,
        /** May hold the person's session key of the LMS: never logged. */
        RETURN_URL,
        /** The platform's id of the person whose submission is to be reviewed. */
        FOR_USER,
        /** The deep-linking settings, as JSON. */
        DEEP_LINKING,
        /** The grade service of the launch, as JSON. */
        GRADE_SERVICE,
        PLATFORM_NAME,
        PRODUCT_FAMILY
    }

    public ToolSession {
        notes = Map.copyOf(notes);
    }

    public Optional<String> note(Note note) {
        return Optional.ofNullable(notes.get(note));
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(endsAt) && now.isBefore(lastUsedAt.plus(IDLE));
    }
}
