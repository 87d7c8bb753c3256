package org.viceversa.tuition;

import java.time.Instant;
import java.util.UUID;

/**
 * That something was done.
 *
 * @param name of the file; else what was presented to whom, or what an instructor is told
 * @param mediaType by its content; empty where there is no file
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
        /** The manager says whether it was so. */
        PRESENTATION,
        /** An instructor of the course says whether it was passed. */
        COURSE
    }

    /** What a scanner says while there is none. */
    public static final String NOT_SCANNED = "NOT_SCANNED";
}
