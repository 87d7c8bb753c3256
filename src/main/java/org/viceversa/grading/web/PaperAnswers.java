package org.viceversa.grading.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.commentbank.BankComment;
import org.viceversa.commentbank.SuggestComments;
import org.viceversa.grading.QueueWish;
import org.viceversa.grading.ShowPaper;
import org.viceversa.grading.ShowPaper.Shown;
import org.viceversa.people.Caller;

/** What is answered to whatever is done with a work: the work as it is then. */
public final class PaperAnswers {

    private final ShowPaper showPaper;
    private final SuggestComments suggestComments;

    public PaperAnswers(ShowPaper showPaper, SuggestComments suggestComments) {
        this.showPaper = showPaper;
        this.suggestComments = suggestComments;
    }

    /** Without neighbours. */
    GradingPaperView of(Caller caller, UUID activity, UUID who) {
        return of(caller, activity, who, Optional.empty());
    }

    GradingPaperView of(Caller caller, UUID activity, UUID who, Optional<QueueWish> wish) {
        Shown shown = showPaper.run(caller, activity, who, wish);
        Map<String, Map<Integer, List<BankComment>>> bank = shown.activity()
                .rubric()
                .map(rubric -> suggestComments.forRubric(caller, rubric))
                .orElse(Map.of());
        return GradingPaperView.of(shown, bank);
    }
}
