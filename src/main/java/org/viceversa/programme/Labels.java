package org.viceversa.programme;

/** What this programme calls its two sides and a pair; whatever people read uses these words. */
public record Labels(String mentor, String mentors, String mentee, String mentees, String pair, String pairs) {

    static final int LONGEST = 40;

    /** Used where a programme has no words of its own. */
    public static final Labels USUAL = new Labels("mentor", "mentors", "mentee", "mentees", "pair", "pairs");

    public Labels {
        mentor = orUsual(Words.line("mentor label", mentor, LONGEST), "mentor");
        mentors = orUsual(Words.line("mentors label", mentors, LONGEST), "mentors");
        mentee = orUsual(Words.line("mentee label", mentee, LONGEST), "mentee");
        mentees = orUsual(Words.line("mentees label", mentees, LONGEST), "mentees");
        pair = orUsual(Words.line("pair label", pair, LONGEST), "pair");
        pairs = orUsual(Words.line("pairs label", pairs, LONGEST), "pairs");
    }

    private static String orUsual(String label, String usual) {
        return label.isEmpty() ? usual : label;
    }
}
