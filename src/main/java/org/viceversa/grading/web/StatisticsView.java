package org.viceversa.grading.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.viceversa.grading.ShowStatistics.Spread;
import org.viceversa.grading.ShowStatistics.Statistics;

/**
 * How the grades of an activity are spread.
 *
 * @param enough whether there are five people, without whom nothing else is said
 * @param distribution tenths of the maximum
 */
record StatisticsView(
        int people,
        boolean enough,
        Optional<BigDecimal> mean,
        Optional<BigDecimal> median,
        Optional<BigDecimal> lowest,
        Optional<BigDecimal> highest,
        List<PartView> distribution,
        List<OfCriterionView> criteria) {

    private static final int TENTH = 10;

    /** Percent of the maximum. */
    record PartView(int from, int to, int count) {}

    record OfCriterionView(String id, String title, int people, BigDecimal mean, List<Integer> levels) {}

    static StatisticsView of(Statistics one) {
        Optional<Spread> spread = one.spread();
        return new StatisticsView(
                one.people(),
                spread.isPresent(),
                spread.map(Spread::mean),
                spread.map(Spread::median),
                spread.map(Spread::lowest),
                spread.map(Spread::highest),
                spread.map(StatisticsView::parts).orElse(List.of()),
                spread.map(Spread::criteria).orElse(List.of()).stream()
                        .map(of -> new OfCriterionView(of.id(), of.title(), of.people(), of.mean(), of.levels()))
                        .toList());
    }

    private static List<PartView> parts(Spread spread) {
        return IntStream.range(0, spread.distribution().size())
                .mapToObj(part -> new PartView(
                        part * TENTH, (part + 1) * TENTH, spread.distribution().get(part)))
                .toList();
    }
}
