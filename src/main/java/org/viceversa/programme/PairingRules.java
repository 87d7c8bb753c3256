package org.viceversa.programme;

import java.util.Objects;
import java.util.Optional;

/**
 * How pairs come about, and who may not be paired.
 *
 * @param reportingLevels how far up and down a reporting line nobody is paired; 0 allows one's own manager
 * @param differentDepartment whether two people of one department are ruled out
 * @param mentorTenureMostMonths mentors must have been here no longer than this; empty takes everybody
 */
public record PairingRules(
        Mode mode, int reportingLevels, boolean differentDepartment, Optional<Integer> mentorTenureMostMonths) {

    /** Who chooses. */
    public enum Mode {
        STAFF,
        SENIORS_CHOOSE,
        BOTH_CHOOSE
    }

    public static final PairingRules USUAL = new PairingRules(Mode.STAFF, 2, false, Optional.empty());

    public PairingRules {
        Objects.requireNonNull(mode);
        Words.number("levels of reporting line", reportingLevels, 0, 10);
        Words.number("longest time here of a mentor, in months", mentorTenureMostMonths, 1, 600);
    }
}
