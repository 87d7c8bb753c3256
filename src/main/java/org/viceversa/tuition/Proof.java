package org.viceversa.tuition;

import java.time.Instant;
import java.util.UUID;

/**
 * That something was done.
 *
 * @param name of the file; what it was and when, for a presentation
 * @param mediaType by its content; empty for a presentation
 * @param scan what the scanner said
 */
public record Proof(
        UUID id,
        UUID tenant,
        UUID request,
        Kind kind,
        String name,
        String mediaType,
        int size,
        String scan,
        UUID sentBy,
        Instant sentAt) {

    /** How it is shown. */
    public enum Kind {
        FILE,
        PRESENTATION
    }

    /** What a scanner says while there is none. */
    public static final String NOT_SCANNED = "NOT_SCANNED";
}
