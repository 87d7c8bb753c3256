package org.viceversa.regrade.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.grade.Grade;
import org.viceversa.grade.Lateness;
import org.viceversa.grade.Remark;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.GivenBack;
import org.viceversa.reflection.Submission;
import org.viceversa.regrade.ShowResult.Result;
import org.viceversa.regrade.ShowResult.State;
import org.viceversa.scoredelivery.ListDeliveries;

/**
 * What came of one's own work.
 *
 * @param grade that stands, if any
 */
record GradeResultView(
        State state,
        boolean excused,
        int attempt,
        Optional<GradeView> grade,
        Optional<GivenBackView> returned,
        Optional<NewsView> delivery,
        RegradeView regrade) {

    /** @param by empty where the activity is marked without names */
    record GradeView(
            Instant releasedAt,
            String by,
            BigDecimal raw,
            BigDecimal penalised,
            BigDecimal maximum,
            Optional<Boolean> passed,
            LateView lateness,
            List<LineView> criteria,
            Optional<BigDecimal> rubricPoints,
            BigDecimal adjustment,
            String adjustmentReason,
            String comment,
            List<RemarkView> anchors,
            List<TextView> answers) {}

    record LateView(long seconds, int penaltyPercent, boolean waived, String waiverReason, String label) {
        static LateView of(Lateness one) {
            return new LateView(
                    one.seconds(),
                    one.penaltyPercent(),
                    one.waiver().isPresent(),
                    one.waiver().orElse(""),
                    one.label());
        }
    }

    record LineView(
            String id,
            String title,
            int level,
            String levelTitle,
            List<LevelView> levels,
            BigDecimal points,
            String feedback,
            Optional<SkillView> skill) {}

    record LevelView(String title, String description) {}

    /** @param before what a reflection had shown before */
    record SkillView(UUID id, String name, int level, Optional<Integer> before) {}

    record RemarkView(String id, String prompt, String quote, int offset, String text) {
        static RemarkView of(Remark one) {
            return new RemarkView(one.id(), one.prompt(), one.quote(), one.offset(), one.text());
        }
    }

    record TextView(String prompt, String title, String asked, String text, int words) {
        static List<TextView> of(List<Submission.Answer> answers) {
            return answers.stream()
                    .map(one -> new TextView(one.prompt(), one.title(), one.asked(), one.text(), one.words()))
                    .toList();
        }
    }

    record GivenBackView(Instant at, String by, String words, List<RemarkView> anchors, List<TextView> answers) {}

    /** @param words a key of the words of deliveries, as is the hint */
    record NewsView(String state, String words, String hint) {
        static NewsView of(ListDeliveries.Shown shown) {
            return new NewsView(shown.state().name(), shown.words(), shown.hint());
        }
    }

    record RegradeView(boolean may, Optional<Instant> until, Optional<AskedView> asked) {}

    record AskedView(Optional<String> criterion, String words, Instant askedAt, Optional<ReplyView> answer) {
        static AskedView of(Paper.Regrade one) {
            return new AskedView(
                    one.criterion(),
                    one.words(),
                    one.askedAt(),
                    one.answer().map(reply -> new ReplyView(reply.words(), reply.at(), reply.changed())));
        }
    }

    record ReplyView(String words, Instant at, boolean changed) {}

    static GradeResultView of(Result result) {
        return new GradeResultView(
                result.state(),
                result.state() == State.EXCUSED,
                result.grade().map(Grade::attempt).orElse(0),
                result.grade().map(grade -> grade(result, grade)),
                result.returned().map(back -> givenBack(result, back)),
                result.delivery().map(NewsView::of),
                new RegradeView(
                        result.mayAsk(), result.regradeUntil(), result.regrade().map(AskedView::of)));
    }

    private static GradeView grade(Result result, Grade grade) {
        return new GradeView(
                grade.at(),
                grade.by().map(id -> result.names().getOrDefault(id, "")).orElse(""),
                grade.raw(),
                grade.penalised(),
                grade.maximum(),
                grade.sheet().passed(),
                LateView.of(grade.lateness()),
                grade.lines().stream().map(line -> line(result, line)).toList(),
                grade.rubricPoints(),
                grade.sheet().adjustment(),
                grade.sheet().adjustmentReason(),
                grade.sheet().comment(),
                grade.sheet().remarks().stream().map(RemarkView::of).toList(),
                TextView.of(result.graded()));
    }

    private static LineView line(Result result, Grade.Line line) {
        return new LineView(
                line.criterion(),
                line.title(),
                line.level(),
                line.levelTitle(),
                line.levels().stream()
                        .map(one -> new LevelView(one.title(), one.description()))
                        .toList(),
                line.points(),
                line.feedback(),
                line.skill()
                        .flatMap(shown -> Optional.ofNullable(result.skills().get(shown.skill()))
                                .map(name -> new SkillView(shown.skill(), name, shown.level(), shown.before()))));
    }

    private static GivenBackView givenBack(Result result, GivenBack back) {
        return new GivenBackView(
                back.at(),
                result.names().getOrDefault(back.by(), ""),
                back.words(),
                back.remarks().stream().map(RemarkView::of).toList(),
                TextView.of(result.given()));
    }
}
