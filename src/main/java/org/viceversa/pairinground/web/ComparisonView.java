package org.viceversa.pairinground.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.CompareRounds.Comparison;
import org.viceversa.pairinground.CompareRounds.Part;
import org.viceversa.pairinground.web.RoundView.QualityView;
import org.viceversa.people.Person;
import org.viceversa.programme.Labels;

/**
 * Two rounds side by side.
 *
 * @param same how many pairs both have
 * @param churn per cent of the first one's pairs that the second has not
 * @param moved whose partners differ, the first thousand by name
 * @param movedCount all of them
 */
record ComparisonView(
        UUID cycle,
        String cycleName,
        Labels words,
        PartView one,
        PartView other,
        int same,
        double churn,
        List<MovedView> moved,
        int movedCount) {

    private static final int MOST = 1_000;

    record PartView(UUID id, int number, QualityView quality) {
        static PartView of(Part part) {
            return new PartView(part.round().id(), part.round().number(), QualityView.of(part.quality()));
        }
    }

    record MovedView(UUID person, String name, Side side, List<String> before, List<String> after) {}

    static ComparisonView of(Comparison one) {
        return new ComparisonView(
                one.found().place().cycle().id(),
                one.found().place().cycle().name(),
                one.found().place().programme().labels(),
                PartView.of(one.one()),
                PartView.of(one.other()),
                one.same(),
                RoundAsked.points(one.churn()),
                one.moved().stream()
                        .map(moved -> new MovedView(
                                moved.person(),
                                RoundAsked.name(one.people(), moved.person()),
                                moved.side(),
                                names(one.people(), moved.before()),
                                names(one.people(), moved.after())))
                        .sorted(Comparator.comparing(MovedView::name)
                                .thenComparing(moved -> moved.person().toString()))
                        .limit(MOST)
                        .toList(),
                one.moved().size());
    }

    private static List<String> names(Map<UUID, Person> people, Set<UUID> ids) {
        return ids.stream().map(id -> RoundAsked.name(people, id)).sorted().toList();
    }
}
