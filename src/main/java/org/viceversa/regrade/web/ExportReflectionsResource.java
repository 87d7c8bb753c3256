package org.viceversa.regrade.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.viceversa.grade.Grade;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.Reflection;
import org.viceversa.reflection.Submission;
import org.viceversa.regrade.ExportReflections;
import org.viceversa.regrade.ExportReflections.Entry;

/** {@code GET /api/reflections/export}: all that the caller wrote, with grades and comments, to be taken along. */
@Path("/reflections/export")
@Produces(MediaType.APPLICATION_JSON)
public final class ExportReflectionsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ExportReflections exportReflections;
    private final Transactions transactions;

    public ExportReflectionsResource(
            Function<HttpServletRequest, Caller> callers,
            ExportReflections exportReflections,
            Transactions transactions) {
        this.callers = callers;
        this.exportReflections = exportReflections;
        this.transactions = transactions;
    }

    record ExportedReflectionsView(List<ExportedReflectionView> reflections) {}

    /** @param draft what is written and not handed in */
    record ExportedReflectionView(
            String title,
            Optional<ExportedWorkView> handedIn,
            List<ExportedTextView> draft,
            Optional<ExportedGradeView> grade,
            String returned) {
        static ExportedReflectionView of(Entry one) {
            return new ExportedReflectionView(
                    one.activity().title(),
                    one.handedIn().map(ExportedWorkView::of),
                    one.draft().map(draft -> texts(one, draft)).orElse(List.of()),
                    one.grade().map(ExportedGradeView::of),
                    one.returned().map(back -> back.words()).orElse(""));
        }

        private static List<ExportedTextView> texts(Entry one, Reflection draft) {
            return one.activity().prompts().stream()
                    .map(prompt -> new ExportedTextView(prompt.title(), draft.answer(prompt.id())))
                    .filter(text -> !text.text().isBlank())
                    .toList();
        }
    }

    record ExportedWorkView(
            Instant submittedAt, int attempt, String receipt, List<ExportedTextView> texts, String aiStatement) {
        static ExportedWorkView of(Submission one) {
            return new ExportedWorkView(
                    one.submittedAt(),
                    one.attempt(),
                    one.receipt(),
                    one.answers().stream()
                            .map(answer -> new ExportedTextView(answer.title(), answer.text()))
                            .toList(),
                    one.aiStatement());
        }
    }

    record ExportedTextView(String title, String text) {}

    record ExportedGradeView(
            Instant releasedAt,
            int attempt,
            BigDecimal points,
            BigDecimal maximum,
            Optional<Boolean> passed,
            String comment,
            BigDecimal adjustment,
            String adjustmentReason,
            List<ExportedCriterionView> criteria,
            List<ExportedRemarkView> remarks) {
        static ExportedGradeView of(Grade one) {
            return new ExportedGradeView(
                    one.at(),
                    one.attempt(),
                    one.penalised(),
                    one.maximum(),
                    one.sheet().passed(),
                    one.sheet().comment(),
                    one.sheet().adjustment(),
                    one.sheet().adjustmentReason(),
                    one.lines().stream()
                            .map(line -> new ExportedCriterionView(line.title(), line.levelTitle(), line.feedback()))
                            .toList(),
                    one.sheet().remarks().stream()
                            .map(remark -> new ExportedRemarkView(remark.quote(), remark.text()))
                            .toList());
        }
    }

    record ExportedCriterionView(String title, String level, String feedback) {}

    record ExportedRemarkView(String quote, String text) {}

    @GET
    public ExportedReflectionsView export(@Context HttpServletRequest request) {
        return transactions.call(
                () -> new ExportedReflectionsView(exportReflections.run(callers.apply(request)).stream()
                        .map(ExportedReflectionView::of)
                        .toList()));
    }
}
