package org.viceversa.marking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Keep;
import org.viceversa.grade.Grade;
import org.viceversa.grade.GradeScore;
import org.viceversa.grade.GradebookComment;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.scoredelivery.ScoreOutbox;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;

/**
 * Makes what is filled in stand: the grade, what it shows of skills, the score for the gradebook and the line of history
 * are kept together or not at all. Whoever calls it has made sure that they may.
 */
public final class GiveGrade {

    private final Papers papers;
    private final ShowSkills showSkills;
    private final ScoreOutbox outbox;

    public GiveGrade(Papers papers, ShowSkills showSkills, ScoreOutbox outbox) {
        this.papers = papers;
        this.showSkills = showSkills;
        this.outbox = outbox;
    }

    /**
     * @param by empty when handing in was enough
     * @throws org.viceversa.refusal.Refused {@code nothing-handed-in}; {@code not-complete}; {@code marking-changed}
     */
    Paper give(Activity activity, Paper paper, Optional<UUID> by, Instant now) {
        Lying lying = paper.lying().orElseThrow(SaveSheet::nothing);
        GradeScore score = paper.score(activity);
        if (!score.isComplete()) {
            throw PaperDesk.incomplete(score.missing());
        }
        Grade given = Grade.of(
                activity, lying.submission(), lying.attempt(), paper.sheet(), paper.lateness(activity), score, by, now);
        Optional<Grade> better = paper.grade().filter(old -> isKeptInstead(activity, old, given));
        Grade standing = better.orElseGet(() -> showSkills.on(activity, paper.person(), given));
        // First of all, so that whoever was slower sends nothing.
        Paper kept = papers.save(paper.with(standing).in(MarkingState.RELEASED), activity);
        papers.add(PaperEvent.of(kept, by, PaperEvent.What.RELEASED, "", now).with(given));
        if (better.isEmpty()) {
            showSkills.assess(activity, paper.person(), standing);
            outbox.queue(new FinalScore(
                    paper.tenant(),
                    paper.activity(),
                    paper.person(),
                    standing.penalised(),
                    standing.maximum(),
                    GradebookComment.of(standing),
                    now));
        }
        return kept;
    }

    /** Where the best attempt counts, a worse later one changes nothing; of the same attempt, the last word counts. */
    private static boolean isKeptInstead(Activity activity, Grade old, Grade given) {
        return activity.keep() == Keep.BEST
                && old.attempt() != given.attempt()
                && old.penalised().compareTo(given.penalised()) > 0;
    }
}
