package org.viceversa.pairinground.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.ProposedPair;
import org.viceversa.pairinground.ShowPairingRound.Face;
import org.viceversa.pairinground.ShowPairingRound.FacedPair;
import org.viceversa.pairinground.ShowPairingRound.FacedUnplaced;
import org.viceversa.pairinground.ShowPairingRound.Listed;
import org.viceversa.pairinground.Unplaced;
import org.viceversa.suitability.PairingScore;
import org.viceversa.suitability.Relief;
import org.viceversa.suitability.Rule;

/**
 * A part of the pairs of a round.
 *
 * @param version of the round, to send with a change
 * @param total of the filter
 * @param next where the next part begins; absent on the last one
 */
record PairsView(UUID round, int version, List<PairView> pairs, int total, Optional<Integer> next) {

    record FaceView(UUID person, String name, String department, String site) {
        static FaceView of(Face face) {
            return new FaceView(face.person(), face.name(), face.department(), face.site());
        }
    }

    /** Points of 100, and the parts that they are the sum of. */
    record ScoreView(
            double points,
            double teach,
            double give,
            double exchange,
            double availability,
            double language,
            double difference,
            double preference) {
        static ScoreView of(PairingScore score) {
            return new ScoreView(
                    RoundAsked.points(score.total()),
                    RoundAsked.points(score.teach()),
                    RoundAsked.points(score.give()),
                    RoundAsked.points(score.exchange()),
                    RoundAsked.points(score.availability()),
                    RoundAsked.points(score.language()),
                    RoundAsked.points(score.difference()),
                    RoundAsked.points(score.preference()));
        }
    }

    /**
     * @param reason why it was made although it breaks rules
     * @param broken those rules
     */
    record PairView(
            FaceView mentor,
            FaceView mentee,
            ScoreView score,
            boolean locked,
            boolean byHand,
            String reason,
            Set<Rule> broken) {
        static PairView of(FacedPair one) {
            return of(one.pair(), one.mentor(), one.mentee());
        }

        static PairView of(ProposedPair pair, Face mentor, Face mentee) {
            return new PairView(
                    FaceView.of(mentor),
                    FaceView.of(mentee),
                    ScoreView.of(pair.score()),
                    pair.locked(),
                    pair.byHand(),
                    pair.reason(),
                    pair.broken());
        }
    }

    static PairsView of(Listed<FacedPair> listed, int from) {
        return new PairsView(
                listed.found().round().id(),
                listed.found().round().version(),
                RoundAsked.part(listed.all(), from).stream().map(PairView::of).toList(),
                listed.all().size(),
                RoundAsked.next(listed.all(), from));
    }

    /**
     * A part of those for whom a round has nobody.
     *
     * @param total of the filter
     */
    record UnplacedView(UUID round, int version, List<OneView> people, int total, Optional<Integer> next) {

        /**
         * @param candidates how many would be allowed
         * @param excluded how many of the other side each rule keeps away
         */
        record OneView(
                FaceView face,
                Side side,
                Unplaced.Reason reason,
                int candidates,
                Map<Rule, Integer> excluded,
                Optional<Relief> relief) {
            static OneView of(FacedUnplaced one) {
                return new OneView(
                        FaceView.of(one.face()),
                        one.unplaced().side(),
                        one.unplaced().reason(),
                        one.unplaced().candidates(),
                        one.unplaced().excluded(),
                        one.unplaced().relief());
            }
        }

        static UnplacedView of(Listed<FacedUnplaced> listed, int from) {
            return new UnplacedView(
                    listed.found().round().id(),
                    listed.found().round().version(),
                    RoundAsked.part(listed.all(), from).stream()
                            .map(OneView::of)
                            .toList(),
                    listed.all().size(),
                    RoundAsked.next(listed.all(), from));
        }
    }
}
