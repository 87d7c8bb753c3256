package org.viceversa.pairinground.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.pairinground.ShowPairingBoard.Board;
import org.viceversa.pairinground.web.PairsView.PairView;
import org.viceversa.pairinground.web.PairsView.UnplacedView.OneView;
import org.viceversa.skills.Skill;

/**
 * A whole round at once.
 *
 * @param skills names of those that reliefs speak of, by their ids
 */
record BoardView(RoundView round, List<PairView> pairs, List<OneView> unplaced, Map<UUID, String> skills) {

    static BoardView of(Board board) {
        return new BoardView(
                RoundView.of(board.shown()),
                board.pairs().stream().map(PairView::of).toList(),
                board.unplaced().stream().map(OneView::of).toList(),
                board.skills().values().stream().collect(Collectors.toMap(Skill::id, Skill::name)));
    }
}
