package org.viceversa.suitability;

import java.util.Set;

/** What keeps two people from being paired, whatever speaks for it. */
public enum Rule {
    SAME_PERSON("H1"),
    /** One is above the other within the levels that count, or both have the same manager. */
    REPORTING_LINE("H2"),
    /** The mentee is not the one who has been there longer, or stands higher. */
    NOT_REVERSE("H3"),
    NO_SHARED_LANGUAGE("H4"),
    NOTHING_TO_TEACH("H5"),
    /** One of them takes nobody now. */
    NOT_AVAILABLE("H6"),
    AVOIDED("H7"),
    PAIRED_LATELY("H8"),
    /** The mentee instructs or grades the mentor in a course. */
    GRADING_CONFLICT("H9"),
    NO_SHARED_TIME("H10"),
    SAME_DEPARTMENT("H11"),
    /** Keeps a pairing from becoming active, and never from being made. */
    ORIENTATION_MISSING("H12"),
    BLOCKED_BY_STAFF("H13");

    private static final Set<Rule> FIRM = Set.of(SAME_PERSON, NOT_AVAILABLE, AVOIDED, ORIENTATION_MISSING);

    /** What would tell somebody that another one refused them, or was kept from them. */
    private static final Set<Rule> CONFIDENTIAL = Set.of(AVOIDED, PAIRED_LATELY, BLOCKED_BY_STAFF);

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether staff may do without it. */
    public boolean mayBeDropped() {
        return !FIRM.contains(this);
    }

    /** Whether only staff ever learns that it keeps two people apart. */
    public boolean isConfidential() {
        return CONFIDENTIAL.contains(this);
    }
}
