package org.viceversa.pairing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Deadline;
import org.viceversa.pairing.ListPairings.Overview;
import org.viceversa.pairing.ListPairings.Pair;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingReason;
import org.viceversa.pairing.ReasonCounts;
import org.viceversa.programme.Labels;
import org.viceversa.suitability.PairingScore;

/**
 * A part of the pairings of a cycle.
 *
 * @param counts of each state, whatever the filter
 * @param declined why offers were declined; a reason that fewer than five gave is in the rest
 * @param ended the same for what ended
 * @param total of the filter
 * @param next where the next part begins; absent on the last one
 */
record PairingsView(
        UUID cycle,
        String cycleName,
        String programmeName,
        Labels words,
        Map<State, Integer> counts,
        ReasonsView declined,
        ReasonsView ended,
        List<PairView> pairings,
        int total,
        Optional<Integer> next) {

    private static final int SHOWN = 100;
    private static final double HUNDREDTHS = 100;

    record ReasonView(PairingReason reason, int count) {}

    record ReasonsView(List<ReasonView> reasons, int rest) {
        static ReasonsView of(ReasonCounts counts) {
            return new ReasonsView(
                    counts.counts().entrySet().stream()
                            .map(one -> new ReasonView(one.getKey(), one.getValue()))
                            .sorted(Comparator.comparing(ReasonView::reason))
                            .toList(),
                    counts.rest());
        }
    }

    /**
     * @param waitsFor whose answer is waited for
     * @param on by when
     * @param points of 100
     * @param chosen whether one of them chose the other, and no round
     */
    record PairView(
            UUID id,
            UUID mentor,
            String mentorName,
            UUID mentee,
            String menteeName,
            State state,
            Optional<Side> waitsFor,
            Optional<LocalDate> on,
            boolean reminded,
            Optional<Double> points,
            boolean chosen,
            Instant since) {
        static PairView of(Pair one) {
            return new PairView(
                    one.pairing().id(),
                    one.pairing().mentor().person(),
                    one.mentor(),
                    one.pairing().mentee().person(),
                    one.mentee(),
                    one.pairing().state(),
                    one.pairing().asked(),
                    one.pairing().deadline().map(Deadline::day),
                    one.pairing().deadline().filter(Deadline::reminded).isPresent(),
                    one.pairing().score().map(PairingScore::total).map(total -> total / HUNDREDTHS),
                    one.pairing().round().isEmpty(),
                    one.pairing().changedAt());
        }
    }

    static PairingsView of(Overview overview, int from) {
        List<Pair> found = overview.found();
        int end = Math.min(found.size(), from + SHOWN);
        return new PairingsView(
                overview.place().cycle().id(),
                overview.place().cycle().name(),
                overview.place().programme().name(),
                overview.place().programme().labels(),
                overview.counts(),
                ReasonsView.of(overview.reasons()),
                ReasonsView.of(overview.exits()),
                found.stream().skip(from).limit(SHOWN).map(PairView::of).toList(),
                found.size(),
                end < found.size() ? Optional.of(end) : Optional.empty());
    }
}
