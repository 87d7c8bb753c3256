package org.viceversa.programme;

/**
 * What the enrolment form asks for.
 *
 * @param needsMost how many skills somebody may want to learn
 * @param offersMost how many skills somebody may offer
 * @param capacityMost how many partners one person may take on
 * @param minOverlapMinutes how much of a week two people must share to be paired
 */
public record FormRules(
        int needsMost,
        int offersMost,
        boolean asksLanguages,
        boolean asksAvailability,
        boolean asksTopicsOff,
        boolean asksAvoid,
        int capacityMost,
        int minOverlapMinutes) {

    public static final FormRules USUAL = new FormRules(5, 8, true, true, true, true, 2, 30);

    public FormRules {
        Words.number("most skills to learn", needsMost, 1, 20);
        Words.number("most skills to offer", offersMost, 1, 30);
        Words.number("most partners for one person", capacityMost, 1, 5);
        Words.number("shared minutes a week", minOverlapMinutes, 0, 600);
    }
}
