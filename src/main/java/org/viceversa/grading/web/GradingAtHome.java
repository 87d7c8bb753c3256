package org.viceversa.grading.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.viceversa.grading.CountGrading;
import org.viceversa.grading.CountGrading.Waiting;
import org.viceversa.people.Caller;

/** What a home shows of what waits for graders. */
public record GradingAtHome(
        int waiting, int late, int mine, int regrades, int toRelease, int troubled, List<OfActivityView> activities) {

    record OfActivityView(UUID id, String title, int waiting, int late, int regrades, int toRelease, int troubled) {}

    /** Empty for whoever grades nothing here. */
    public static Optional<GradingAtHome> of(CountGrading countGrading, Caller caller) {
        List<Waiting> all = countGrading.run(caller);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GradingAtHome(
                sum(all, Waiting::waiting),
                sum(all, Waiting::late),
                sum(all, Waiting::mine),
                sum(all, Waiting::regrades),
                sum(all, Waiting::toRelease),
                sum(all, Waiting::troubled),
                all.stream()
                        .map(one -> new OfActivityView(
                                one.activity().id(),
                                one.activity().title(),
                                one.waiting(),
                                one.late(),
                                one.regrades(),
                                one.toRelease(),
                                one.troubled()))
                        .toList()));
    }

    private static int sum(List<Waiting> all, ToIntFunction<Waiting> number) {
        return all.stream().mapToInt(number).sum();
    }
}
