package org.viceversa.pairinground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.assignment.Watcher;
import org.viceversa.pairing.PairingsFixture;
import org.viceversa.pairinground.ProposalEdit.Kind;
import org.viceversa.pairinground.ShowPairingRound.FacedPair;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.suitability.Criterias;
import org.viceversa.suitability.FindPairing;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Paired;
import org.viceversa.suitability.PairingOutcome;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.RandomPools;
import org.viceversa.suitability.RoundQuality;
import org.viceversa.suitability.TradeOff;

class TradeOffTest {

    private static TradeOff tradeOff(Pool pool, Set<PairKey> locked) {
        return TradeOff.of(pool, Criterias.usual(), locked, 3, Watcher.NONE);
    }

    @Test
    void better_pairs_cost_people_and_never_the_other_way_round() {
        for (int seed = 0; seed < 5; seed++) {
            Pool pool = new RandomPools(seed, 12).pool(40, 40);
            List<TradeOff.Point> points = tradeOff(pool, Set.of()).points();
            PairingOutcome usual = new FindPairing().find(pool, Criterias.usual(), Set.of(), 3, Watcher.NONE);

            assertThat(points.get(0).floor()).isZero();
            assertThat(points.get(0).quality().total())
                    .isEqualTo(usual.quality().total());
            assertThat(points.size()).isBetween(2, 9);
            for (int at = 1; at < points.size(); at++) {
                RoundQuality before = points.get(at - 1).quality();
                RoundQuality here = points.get(at).quality();
                assertThat(points.get(at).floor())
                        .isGreaterThan(points.get(at - 1).floor());
                assertThat(here.worst()).isGreaterThanOrEqualTo(points.get(at).floor());
                assertThat(here.mentors() + here.mentees()).isLessThanOrEqualTo(before.mentors() + before.mentees());
            }
            assertThat(tradeOff(pool, Set.of())).isEqualTo(new TradeOff(points));
        }
    }

    @Test
    void nobody_at_all_is_one_point_of_nothing() {
        Pool nobody = new Pool(List.of(), List.of(), Set.of(), Map.of(), Set.of());

        assertThat(tradeOff(nobody, Set.of()).points()).containsExactly(new TradeOff.Point(0, RoundQuality.NOTHING));
    }

    @Test
    void a_locked_pair_stays_at_every_point() {
        Pool pool = new RandomPools(1, 12).pool(20, 20);
        PairingOutcome usual = new FindPairing().find(pool, Criterias.usual(), Set.of(), 3, Watcher.NONE);
        Paired weakest = usual.pairs().get(usual.pairs().size() - 1);

        List<TradeOff.Point> points = tradeOff(pool, Set.of(weakest.key())).points();

        assertThat(points)
                .allSatisfy(point -> assertThat(point.quality().worst())
                        .isLessThanOrEqualTo(weakest.score().total()));
    }

    @Test
    void staff_sees_the_whole_board_and_what_better_pairs_would_cost_and_nobody_else_does() {
        RoundsFixture fixture = new RoundsFixture();
        PairingsFixture base = fixture.base;
        Caller ada = base.mentor("Ada");
        base.mentor("Bo");
        Caller cy = base.mentee("Cy");
        PairingRound round = fixture.proposed();
        ShowPairingBoard board = new ShowPairingBoard(fixture.show, base.skills.skills);
        ShowTradeOff curve = new ShowTradeOff(
                new FindRound(base.findCycle, fixture.kept.rounds),
                fixture.kept.proposals,
                new JudgeRounds(fixture.kept.pools));

        ShowPairingBoard.Board shown = board.run(fixture.manager, round.id());
        assertThat(shown.pairs()).hasSize(1);
        assertThat(shown.unplaced()).hasSize(1);
        PairKey only = shown.pairs().get(0).pair().key();
        assertThat(curve.run(fixture.manager, round.id())
                        .calculated()
                        .points()
                        .get(0)
                        .quality()
                        .pairs())
                .isEqualTo(1);

        fixture.edit(round, Kind.LOCK, only, "");
        assertThat(curve.run(fixture.manager, round.id()).locked()).containsExactly(only);
        fixture.edit(round, Kind.UNPAIR, only, "");
        ShowPairingBoard.Board apart = board.run(fixture.manager, round.id());
        assertThat(apart.pairs()).extracting(FacedPair::pair).isEmpty();
        assertThat(apart.unplaced())
                .extracting(one -> one.face().person())
                .contains(ada.person().id(), cy.person().id())
                .hasSize(3);

        assertThatThrownBy(() -> board.run(ada, round.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> curve.run(ada, round.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> curve.run(fixture.manager, UUID.randomUUID())).isInstanceOf(Refused.class);
    }
}
