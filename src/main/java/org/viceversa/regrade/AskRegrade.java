package org.viceversa.regrade;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.OpenActivity;
import org.viceversa.grade.Grade;
import org.viceversa.grade.SheetChecks;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.Regrade;
import org.viceversa.marking.PaperEvent;
import org.viceversa.marking.Papers;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Asks for another look at a grade, once, within ten days, saying what it is about and why. */
public final class AskRegrade {

    static final int LONGEST = 4_000;

    private final OpenActivity openActivity;
    private final Papers papers;
    private final Clock clock;

    public AskRegrade(OpenActivity openActivity, Papers papers, Clock clock) {
        this.openActivity = openActivity;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Of one's own work.
     *
     * @param criterion empty for all of it
     * @throws Refused {@code activity-unknown}; {@code no-grade}; {@code regrade-open}; {@code regrade-answered}; {@code
     *     regrade-late}; {@code criterion-unknown}; {@code words-missing}; {@code marking-invalid}
     */
    public void run(Caller caller, UUID activity, Optional<String> criterion, String typed) {
        Activity of = openActivity.forWriter(caller, activity);
        Instant now = clock.instant();
        Paper paper = papers.findOf(of.tenant(), of.id(), caller.person().id())
                .filter(one -> one.state() != MarkingState.EXCUSED && ShowResult.isOfWhatLies(one))
                .orElseThrow(() -> new Refused(
                        Kind.CONFLICT,
                        "no-grade",
                        "There is no grade of yours here of which another look could be asked for."));
        requireNotAsked(paper);
        Grade grade = paper.grade().orElseThrow();
        if (!now.isBefore(grade.at().plus(ShowResult.WINDOW))) {
            throw new Refused(
                    Kind.CONFLICT,
                    "regrade-late",
                    "Another look can be asked for within ten days. Speak with whoever graded your work.");
        }
        criterion.ifPresent(id -> requireCriterion(grade, id));
        String words = SheetChecks.words(typed, LONGEST, "This text");
        if (words.isEmpty()) {
            throw new Refused(Kind.INVALID, "words-missing", "Please write what should be looked at again, and why.");
        }
        Regrade wish = new Regrade(criterion, words, now, Optional.empty());
        Paper asked = papers.save(paper.with(wish).in(MarkingState.REGRADE_ASKED), of);
        papers.add(PaperEvent.of(asked, Optional.empty(), PaperEvent.What.REGRADE_ASKED, words, now));
    }

    private static void requireNotAsked(Paper paper) {
        if (paper.isRegradeOpen()) {
            throw new Refused(Kind.CONFLICT, "regrade-open", "You have asked already; the answer will stand here.");
        }
        if (paper.regrade().isPresent()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "regrade-answered",
                    "Another look can be asked for once, and yours was answered. Speak with whoever graded your work.");
        }
    }

    private static void requireCriterion(Grade grade, String id) {
        if (grade.lines().stream().noneMatch(line -> line.criterion().equals(id))) {
            throw new Refused(
                    Kind.NOT_FOUND, "criterion-unknown", "The grade has no such criterion. Choose one of those shown.");
        }
    }
}
