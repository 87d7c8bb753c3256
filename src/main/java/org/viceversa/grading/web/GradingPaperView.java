package org.viceversa.grading.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.activity.Extension;
import org.viceversa.commentbank.BankComment;
import org.viceversa.grade.Grade;
import org.viceversa.grade.GradeScore;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grade.Lateness;
import org.viceversa.grade.Remark;
import org.viceversa.grading.Faces;
import org.viceversa.grading.ShowPaper.Shown;
import org.viceversa.grading.web.GradingQueueView.DeliveryNewsView;
import org.viceversa.grading.web.GradingQueueView.HolderView;
import org.viceversa.grading.web.GradingQueueView.MarkerView;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.PaperEvent;
import org.viceversa.scoredelivery.Gradability;

/**
 * One work, with all that was done with it.
 *
 * @param submission absent with nothing handed in any more
 * @param bank the grader's own comments by criterion and level, the most fitting first
 * @param previous by what to open it, with the filter that was asked for
 */
record GradingPaperView(
        UUID who,
        String name,
        MarkingState state,
        int attempt,
        Optional<WorkView> submission,
        List<AttemptView> attempts,
        LatenessView lateness,
        SheetView sheet,
        ScoreView score,
        Optional<HolderView> lease,
        Optional<MarkerView> marker,
        Optional<ExtensionView> extension,
        Optional<ReturnedView> returned,
        Optional<RegradeView> regrade,
        Optional<ReleasedView> released,
        Optional<DeliveryNewsView> delivery,
        Optional<Gradability.Reason> notGradable,
        boolean mayRelease,
        List<EventView> history,
        Map<String, Map<Integer, List<SuggestionView>>> bank,
        Optional<UUID> previous,
        Optional<UUID> next) {

    record AttemptView(int attempt, Optional<Instant> submittedAt, int words, boolean graded) {}

    record LatenessView(long seconds, int penaltyPercent, boolean waived, String waiverReason, String label) {
        static LatenessView of(Lateness one) {
            return new LatenessView(
                    one.seconds(),
                    one.penaltyPercent(),
                    one.waiver().isPresent(),
                    one.waiver().orElse(""),
                    one.label());
        }
    }

    record SheetView(
            int version,
            Map<String, Integer> levels,
            Map<String, String> feedback,
            Optional<BigDecimal> points,
            Optional<Boolean> passed,
            BigDecimal adjustment,
            String adjustmentReason,
            String comment,
            List<AnchorView> anchors) {
        static SheetView of(int version, GradeSheet one) {
            return new SheetView(
                    version,
                    one.levels(),
                    one.feedback(),
                    one.points(),
                    one.passed(),
                    one.adjustment(),
                    one.adjustmentReason(),
                    one.comment(),
                    one.remarks().stream().map(AnchorView::of).toList());
        }
    }

    record AnchorView(String id, String prompt, String quote, int offset, String text) {
        static AnchorView of(Remark one) {
            return new AnchorView(one.id(), one.prompt(), one.quote(), one.offset(), one.text());
        }
    }

    /** @param missing ids of criteria, points, passed, adjustmentReason */
    record ScoreView(
            boolean complete,
            List<String> missing,
            Optional<BigDecimal> rubricPoints,
            Optional<BigDecimal> raw,
            Optional<BigDecimal> penalised,
            BigDecimal maximum) {
        static ScoreView of(GradeScore one) {
            return new ScoreView(
                    one.isComplete(), one.missing(), one.rubricPoints(), one.raw(), one.penalised(), one.maximum());
        }
    }

    record ExtensionView(Optional<Instant> due, Optional<Instant> cutoff, String reason) {
        static ExtensionView of(Extension one) {
            return new ExtensionView(one.due(), one.cutoff(), one.reason());
        }
    }

    record ReturnedView(Instant at, String by, String words) {}

    record RegradeView(Optional<String> criterion, String words, Instant askedAt, Optional<AnswerView> answer) {}

    record AnswerView(String words, String by, Instant at, boolean changed) {}

    record ReleasedView(
            Instant at,
            String by,
            int attempt,
            BigDecimal raw,
            BigDecimal penalised,
            BigDecimal maximum,
            Optional<Boolean> passed) {}

    record EventView(
            Instant at,
            String by,
            PaperEvent.What what,
            String words,
            Optional<BigDecimal> raw,
            Optional<BigDecimal> penalised) {}

    record SuggestionView(UUID id, String text, int uses) {}

    static GradingPaperView of(Shown shown, Map<String, Map<Integer, List<BankComment>>> bank) {
        Paper paper = shown.paper();
        Faces faces = shown.faces();
        GradeScore score = paper.score(shown.activity());
        return new GradingPaperView(
                faces.who(paper.id(), paper.person()),
                faces.author(paper.person(), paper.key().number()),
                paper.state(),
                paper.lying().map(Paper.Lying::attempt).orElse(0),
                shown.work().map(WorkView::of),
                shown.attempts().stream()
                        .map(one -> new AttemptView(one.attempt(), one.submittedAt(), one.words(), one.graded()))
                        .toList(),
                LatenessView.of(faces.lateness(paper.lateness(shown.activity()))),
                SheetView.of(paper.version(), paper.sheet()),
                ScoreView.of(score),
                HolderView.of(paper.hands().lease(), faces, shown.grader(), shown.now()),
                MarkerView.of(paper.hands().marker(), faces),
                shown.extension().map(ExtensionView::of),
                paper.said().returned().map(one -> new ReturnedView(one.at(), faces.name(one.by()), one.words())),
                paper.regrade().map(one -> regrade(one, faces)),
                paper.grade().map(one -> released(one, faces)),
                shown.delivery().map(DeliveryNewsView::of),
                shown.notGradable(),
                shown.mayRelease(),
                shown.history().stream().map(one -> event(one, faces)).toList(),
                bank.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> suggestions(one.getValue()))),
                shown.previous(),
                shown.next());
    }

    private static Map<Integer, List<SuggestionView>> suggestions(Map<Integer, List<BankComment>> levels) {
        return levels.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .map(comment -> new SuggestionView(comment.id(), comment.text(), comment.uses()))
                                .toList()));
    }

    private static RegradeView regrade(Paper.Regrade one, Faces faces) {
        return new RegradeView(
                one.criterion(),
                one.words(),
                one.askedAt(),
                one.answer()
                        .map(answer -> new AnswerView(
                                answer.words(), faces.name(answer.by()), answer.at(), answer.changed())));
    }

    private static ReleasedView released(Grade one, Faces faces) {
        return new ReleasedView(
                one.at(),
                one.by().map(faces::name).orElse(""),
                one.attempt(),
                one.raw(),
                one.penalised(),
                one.maximum(),
                one.sheet().passed());
    }

    private static EventView event(PaperEvent one, Faces faces) {
        return new EventView(
                one.at(), one.by().map(faces::name).orElse(""), one.what(), one.words(), one.raw(), one.penalised());
    }
}
