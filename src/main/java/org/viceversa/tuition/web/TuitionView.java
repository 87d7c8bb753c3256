package org.viceversa.tuition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.tuition.PlannedStep;
import org.viceversa.tuition.PolicyTerms;
import org.viceversa.tuition.RequestContent;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.ShowTuition;
import org.viceversa.tuition.StudyCategory;
import org.viceversa.tuition.TuitionBalance;
import org.viceversa.tuition.TuitionRequest;

/** What somebody has and asked for; amounts in the smallest unit of the currency. */
record TuitionView(List<BenefitView> benefits, List<LineView> requests) {

    /** @param grades that the policy knows, beside pass and fail */
    record BenefitView(
            UUID policy,
            String name,
            int version,
            String currency,
            List<StudyCategory> categories,
            int daysBefore,
            int daysAfter,
            List<BalanceView> balances) {
        static BenefitView of(ShowTuition.Benefit one) {
            PolicyTerms terms = one.policy().terms();
            return new BenefitView(
                    one.policy().id(),
                    one.policy().name(),
                    one.policy().version(),
                    terms.currency().getCurrencyCode(),
                    terms.rates().keySet().stream().sorted().toList(),
                    terms.daysBefore(),
                    terms.daysAfter(),
                    one.balances().stream().map(BalanceView::of).toList());
        }
    }

    /** @param taxFreeMinor null while nobody has entered it */
    record BalanceView(
            int year,
            Optional<Long> capMinor,
            long reservedMinor,
            long paidMinor,
            Optional<Long> leftMinor,
            Optional<Long> taxFreeMinor) {
        static BalanceView of(TuitionBalance one) {
            return new BalanceView(
                    one.year(),
                    one.cap().map(Money::minor),
                    one.reserved().minor(),
                    one.paid().minor(),
                    one.remaining().map(Money::minor),
                    one.taxFree().map(Money::minor));
        }
    }

    record ExpenseView(ExpenseKind kind, long minor) {}

    /**
     * @param year in which it is reserved or paid; 0 before
     * @param forecastYear in which it will count, as it stands
     * @param forecastUntil the last day on which accepted proof still counts in it
     */
    record LineView(
            UUID id,
            UUID policy,
            int policyVersion,
            String title,
            String provider,
            StudyCategory category,
            Optional<UUID> offering,
            Optional<UUID> path,
            Optional<UUID> step,
            String currency,
            List<ExpenseView> expenses,
            long askedMinor,
            long otherAidMinor,
            LocalDate starts,
            LocalDate ends,
            String why,
            RequestState state,
            TuitionRequest.Desk desk,
            Optional<LocalDate> due,
            int year,
            long reservedMinor,
            String grade,
            long payableMinor,
            Optional<Long> taxableMinor,
            Optional<LocalDate> paidOn,
            Optional<Integer> forecastYear,
            Optional<LocalDate> forecastUntil,
            boolean appealed,
            boolean escalated,
            int version,
            Instant changedAt) {
        static LineView of(ShowTuition.Line line) {
            TuitionRequest one = line.request();
            RequestContent content = one.content();
            return new LineView(
                    one.id(),
                    one.policy(),
                    one.policyVersion(),
                    content.title(),
                    content.provider(),
                    content.category(),
                    content.offering(),
                    content.planned().map(PlannedStep::path),
                    content.planned().map(PlannedStep::step),
                    line.terms().currency().getCurrencyCode(),
                    content.expenses().stream()
                            .map(each ->
                                    new ExpenseView(each.kind(), each.amount().minor()))
                            .toList(),
                    content.asked(),
                    content.otherAidMinor(),
                    content.starts(),
                    content.ends(),
                    content.why(),
                    one.state(),
                    one.desk(),
                    one.due(),
                    one.year(),
                    one.reservedMinor(),
                    one.grade(),
                    one.payableMinor(),
                    one.taxableMinor(),
                    one.paidOn(),
                    line.forecast().map(forecast -> forecast.year()),
                    line.forecast().flatMap(forecast -> forecast.until()),
                    one.appealed(),
                    one.escalated(),
                    one.version(),
                    one.changedAt());
        }
    }

    static TuitionView of(ShowTuition.Overview overview) {
        return new TuitionView(
                overview.benefits().stream().map(BenefitView::of).toList(),
                overview.lines().stream().map(LineView::of).toList());
    }
}
