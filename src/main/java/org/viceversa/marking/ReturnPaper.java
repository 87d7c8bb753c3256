package org.viceversa.marking;

import java.util.UUID;
import org.viceversa.grade.SheetChecks;
import org.viceversa.marking.Paper.GivenBack;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.reflection.ReturnReflection;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Gives a work back to its author to be written on, with words and what was said in the text. */
public final class ReturnPaper {

    static final int LONGEST = 4_000;

    private final PaperDesk desk;
    private final ReturnReflection returnReflection;

    public ReturnPaper(PaperDesk desk, ReturnReflection returnReflection) {
        this.desk = desk;
        this.returnReflection = returnReflection;
    }

    /**
     * A grade that stands goes on standing.
     *
     * @throws Refused {@code being-marked}; {@code marking-changed}; {@code nothing-handed-in}; {@code words-missing};
     *     {@code regrade-waits}
     */
    public Paper run(Caller caller, UUID activity, UUID who, int version, String typed) {
        Opened there = desk.open(caller, activity, who);
        if (there.isDone(version, MarkingState.RETURNED)) {
            return there.paper();
        }
        Opened opened = there.with(desk.hold(there));
        opened.requireVersion(version);
        String words = requireWords(typed, LONGEST, "what there is to write on, so that its author knows");
        Paper paper = opened.paper();
        Lying lying = paper.lying().orElseThrow(SaveSheet::nothing);
        if (paper.isRegradeOpen()) {
            throw PaperDesk.regradeWaits();
        }
        GivenBack back = new GivenBack(
                opened.at(), opened.grader(), words, lying.submission(), paper.sheet().remarks());
        desk.letGo(opened);
        Paper returned = desk.keep(
                        opened, paper.givenBack(back).in(MarkingState.RETURNED), PaperEvent.What.RETURNED, words)
                .paper();
        returnReflection.toAuthor(paper.tenant(), paper.activity(), paper.person(), opened.at());
        return returned;
    }

    /** @throws Refused {@code words-missing}; {@code marking-invalid} when they are too long */
    static String requireWords(String typed, int most, String what) {
        String words = SheetChecks.words(typed, most, "This text");
        if (words.isEmpty()) {
            throw new Refused(Kind.INVALID, "words-missing", "Please write " + what + ".");
        }
        return words;
    }
}
