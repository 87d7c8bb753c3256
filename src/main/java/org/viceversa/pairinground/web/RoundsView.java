package org.viceversa.pairinground.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairinground.ListPairingRounds.Listed;
import org.viceversa.pairinground.web.RoundView.HeadView;
import org.viceversa.pairinground.web.RoundView.QualityView;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Labels;

/**
 * The rounds of a cycle, the newest first.
 *
 * @param startable whether another one may be started now
 */
record RoundsView(
        UUID cycle,
        String cycleName,
        Cycle.State cycleState,
        UUID programme,
        String programmeName,
        Labels words,
        boolean startable,
        List<LineView> rounds) {

    /** @param quality of its proposal as it stands; absent without a result */
    record LineView(HeadView round, Optional<QualityView> quality) {}

    static RoundsView of(Listed listed) {
        return new RoundsView(
                listed.place().cycle().id(),
                listed.place().cycle().name(),
                listed.place().cycle().state(),
                listed.place().programme().id(),
                listed.place().programme().name(),
                listed.place().programme().labels(),
                listed.startable(),
                listed.rounds().stream()
                        .map(round -> new LineView(
                                HeadView.of(round, listed.people()),
                                Optional.ofNullable(listed.qualities().get(round.id()))
                                        .map(QualityView::of)))
                        .toList());
    }
}
