package org.viceversa.tuition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.tuition.ManagePolicies;
import org.viceversa.tuition.PolicyTerms;
import org.viceversa.tuition.StudyCategory;
import org.viceversa.tuition.TuitionFigure;
import org.viceversa.tuition.TuitionPolicy;
import org.viceversa.tuition.YearBasis;

/** All policies with their versions, the newest first, and the law's figures. */
record PoliciesView(List<LineView> policies, List<FigureView> figures) {

    record LineView(List<VersionView> versions, List<FigureView> retentionWarnings, List<Integer> yearsWithoutFigure) {}

    record VersionView(UUID id, int version, String name, Instant madeAt, TermsView terms) {
        static VersionView of(TuitionPolicy one) {
            return new VersionView(one.id(), one.version(), one.name(), one.madeAt(), TermsView.of(one.terms()));
        }
    }

    record CapView(
            Optional<Status> status,
            int tenureMonths,
            int gradeFrom,
            int gradeTo,
            Optional<StudyCategory> category,
            long annualMinor,
            Optional<Long> lifetimeMinor) {
        static CapView of(PolicyTerms.Cap one) {
            return new CapView(
                    one.status(),
                    one.tenureMonths(),
                    one.gradeFrom(),
                    one.gradeTo(),
                    one.category(),
                    one.annualMinor(),
                    one.lifetimeMinor());
        }
    }

    record RateView(StudyCategory category, int percent) {}

    record GradeView(String name, int percent) {}

    record OwnerView(String costCentre, String key) {}

    record TermsView(
            String jurisdiction,
            String currency,
            LocalDate from,
            Optional<LocalDate> to,
            String yearStart,
            YearBasis basis,
            List<CapView> caps,
            List<RateView> rates,
            List<GradeView> grades,
            int passPercent,
            List<ExpenseKind> expenses,
            int daysBefore,
            int daysAfter,
            int proofDays,
            String cutoff,
            int stepDays,
            boolean otherAidDeducted,
            Optional<RetentionAgreementView.Terms> agreement,
            List<OwnerView> budgetOwners) {
        static TermsView of(PolicyTerms one) {
            return new TermsView(
                    one.jurisdiction(),
                    one.currency().getCurrencyCode(),
                    one.from(),
                    one.to(),
                    one.yearStart().toString().substring(2),
                    one.basis(),
                    one.caps().stream().map(CapView::of).toList(),
                    one.rates().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(rate -> new RateView(rate.getKey(), rate.getValue()))
                            .toList(),
                    one.grades().stream()
                            .map(grade -> new GradeView(grade.name(), grade.percent()))
                            .toList(),
                    one.passPercent(),
                    one.expenses().stream().sorted().toList(),
                    one.daysBefore(),
                    one.daysAfter(),
                    one.proofDays(),
                    one.cutoff().toString().substring(2),
                    one.stepDays(),
                    one.otherAidDeducted(),
                    one.agreement().map(RetentionAgreementView.Terms::of),
                    one.budgetOwners().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(owner -> new OwnerView(owner.getKey(), owner.getValue()))
                            .toList());
        }
    }

    record FigureView(
            String jurisdiction,
            TuitionFigure.Topic topic,
            int year,
            Optional<Long> amountMinor,
            Optional<String> currency,
            String words,
            String source,
            LocalDate checkedOn) {
        static FigureView of(TuitionFigure one) {
            return new FigureView(
                    one.jurisdiction(),
                    one.topic(),
                    one.year(),
                    one.amount().map(Money::minor),
                    one.amount().map(money -> money.currency().getCurrencyCode()),
                    one.words(),
                    one.source(),
                    one.checkedOn());
        }
    }

    static PoliciesView of(List<ManagePolicies.Line> lines, List<TuitionFigure> figures) {
        return new PoliciesView(
                lines.stream()
                        .map(line -> new LineView(
                                line.versions().stream().map(VersionView::of).toList(),
                                line.warnings().stream().map(FigureView::of).toList(),
                                line.yearsWithoutFigure()))
                        .toList(),
                figures.stream().map(FigureView::of).toList());
    }
}
