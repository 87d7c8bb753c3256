package org.viceversa.marking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.grade.Grade;
import org.viceversa.marking.Paper.Answer;
import org.viceversa.marking.Paper.Regrade;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Answers an author who asked for another look; until then nothing is sent, and the grade stands. */
public final class AnswerRegrade {

    static final int LONGEST = 4_000;

    private final PaperDesk desk;
    private final GiveGrade giveGrade;

    public AnswerRegrade(PaperDesk desk, GiveGrade giveGrade) {
        this.desk = desk;
        this.giveGrade = giveGrade;
    }

    /**
     * @param stands whether the grade stays as it is; otherwise what the sheet says now takes its place
     * @throws Refused {@code being-marked}; {@code marking-changed}; {@code no-regrade}; {@code words-missing}; {@code
     *     not-complete}
     */
    public Paper run(Caller caller, UUID activity, UUID who, int version, boolean stands, String typed) {
        Opened there = desk.open(caller, activity, who);
        Paper paper = there.paper();
        if (there.isDone(version, MarkingState.RELEASED) && paper.regrade().isPresent()) {
            return paper;
        }
        Opened opened = there.with(desk.hold(there));
        Regrade asked = paper.regrade()
                .filter(one -> one.answer().isEmpty())
                .orElseThrow(() -> new Refused(
                        Kind.CONFLICT, "no-regrade", "Nobody asks for another look here, or it was answered already."));
        opened.requireVersion(version);
        String words = ReturnPaper.requireWords(typed, LONGEST, "an answer, so that the author knows why");
        Instant now = opened.at();
        Paper answered = paper.with(new Regrade(
                asked.criterion(),
                asked.words(),
                asked.askedAt(),
                Optional.of(new Answer(words, opened.grader(), now, !stands))));
        desk.letGo(opened);
        if (stands) {
            // What somebody tried out meanwhile is not what was said.
            Paper asBefore = answered.grade().map(Grade::sheet).map(answered::with).orElse(answered);
            return desk.keep(
                            opened, asBefore.in(MarkingState.RELEASED), PaperEvent.What.REGRADE_ANSWERED, words)
                    .paper();
        }
        desk.note(opened, PaperEvent.What.REGRADE_ANSWERED, words);
        return giveGrade.give(opened.activity(), answered, Optional.of(opened.grader()), now);
    }
}
