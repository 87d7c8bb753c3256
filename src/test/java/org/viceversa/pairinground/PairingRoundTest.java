package org.viceversa.pairinground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.pairing.PairingsFixture.assertRefused;
import static org.viceversa.pairinground.RoundsFixture.key;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.PairingsFixture;
import org.viceversa.pairinground.PairingRound.Failure;
import org.viceversa.pairinground.PairingRound.State;
import org.viceversa.people.Caller;
import org.viceversa.programme.Cycle;
import org.viceversa.suitability.Rule;
import org.viceversa.suitability.Weights;
import org.viceversa.suitability.WhyNobody;
import org.viceversa.suitability.WhyPair;

class PairingRoundTest {

    private final RoundsFixture fixture = new RoundsFixture();
    private final PairingsFixture base = fixture.base;

    @Test
    void the_first_round_of_a_closed_cycle_moves_it_on_and_another_may_stand_beside_it() {
        base.cycle = base.cycle.inState(Cycle.State.CLOSED);
        base.programmes.cycles().add(base.cycle);

        PairingRound one = fixture.started();
        PairingRound two = fixture.started();

        assertThat(fixture.cycle().state()).isEqualTo(Cycle.State.MATCHING);
        assertThat(List.of(one.number(), two.number())).containsExactly(1, 2);
        assertThat(fixture.list.run(fixture.manager, base.cycle.id()).rounds()).containsExactly(two, one);
    }

    @Test
    void nobody_is_paired_while_others_may_still_apply() {
        for (Cycle.State state : List.of(Cycle.State.DRAFT, Cycle.State.OPEN, Cycle.State.CLOSING, Cycle.State.DONE)) {
            base.moveCycle(state);
            assertRefused("cycle-not-to-be-paired", fixture::started);
        }
    }

    @Test
    void only_those_who_run_programmes_may() {
        Caller learner = base.mentor("Ada");
        PairingRound round = fixture.proposed();

        assertRefused("not-allowed", () -> fixture.start.run(learner, base.cycle.id(), Optional.empty()));
        assertRefused("not-allowed", () -> fixture.show.run(learner, round.id()));
        assertRefused("not-allowed", () -> fixture.publish.run(learner, round.id(), round.version(), Set.of()));
        assertRefused("not-allowed", () -> fixture.publish.preview(learner, round.id()));
        assertRefused("not-allowed", () -> fixture.cancel.cancel(learner, round.id()));
        assertRefused("not-allowed", () -> fixture.preview.run(learner, base.cycle.id()));
        assertRefused("not-allowed", () -> fixture.readSettings.run(learner, base.programme.id()));
    }

    @Test
    void the_same_people_criteria_and_seed_come_to_the_same_pairs() {
        for (int i = 0; i < 6; i++) {
            base.mentor("Mentor " + i);
            base.mentee("Mentee " + i);
        }
        PairingRound one = fixture.proposed();
        PairingRound two = fixture.proposed();

        assertThat(one.state()).isEqualTo(State.PROPOSED);
        assertThat(one.inputs()).isEqualTo(two.inputs()).hasSize(64);
        assertThat(fixture.keys(one)).isEqualTo(fixture.keys(two)).hasSize(6);
        RoundInputs kept = fixture.kept.pools.find(base.tenant, one.id()).orElseThrow();
        assertThat(kept.hash()).isEqualTo(one.inputs());
        base.mentor("One more");
        assertThat(fixture.proposed().inputs()).isNotEqualTo(one.inputs());
    }

    @Test
    void a_round_tells_how_good_it_is_and_who_has_nobody_and_why() {
        Caller ada = base.mentor("Ada");
        Caller bo = base.mentee("Bo");
        Caller cy = base.mentee("Cy");
        PairingRound round = fixture.proposed();

        assertThat(fixture.pairs(round)).singleElement().satisfies(pair -> {
            assertThat(pair.key().mentor()).isEqualTo(ada.person().id());
            assertThat(pair.score().total()).isPositive();
        });
        ShowPairingRound.Shown shown = fixture.show.run(fixture.manager, round.id());
        RoundReport report = shown.report().orElseThrow();
        assertThat(report.mentors()).isEqualTo(1);
        assertThat(report.mentees()).isEqualTo(2);
        assertThat(report.quality()).isEqualTo(shown.quality());
        assertThat(shown.quality().pairs()).isEqualTo(1);
        assertThat(report.unplaced()).containsOnlyKeys(Unplaced.Reason.TOO_FEW_PLACES);
        assertThat(fixture.show
                        .unplaced(fixture.manager, round.id(), "", Optional.of(Side.MENTEE), Optional.empty())
                        .all())
                .singleElement()
                .satisfies(one -> assertThat(one.face().name()).isIn("Bo", "Cy"));
        assertThat(fixture.show
                        .pairs(fixture.manager, round.id(), RoundsFixture.everything())
                        .all())
                .hasSize(1);
        assertThat(List.of(bo, cy)).hasSize(2);
    }

    @Test
    void a_round_answers_why_these_why_not_those_and_why_nobody() {
        Caller ada = base.mentor("Ada");
        Caller bo = base.mentee("Bo");
        Caller cy = base.enrolled("Cy", Side.MENTEE, Enrolment.State.READY, 1, List.of(RoundsFixture.id(ada)));
        PairingRound round = fixture.proposed();

        ExplainRound.Answer<WhyPair> why = fixture.explain.pair(fixture.manager, round.id(), key(ada, bo));
        assertThat(why.why().score()).isEqualTo(fixture.pairs(round).get(0).score());
        assertThat(why.skills()).containsKey(base.python.id());
        assertThat(fixture.explain
                        .not(fixture.manager, round.id(), key(ada, cy))
                        .why()
                        .rules())
                .containsExactly(Rule.AVOIDED);
        WhyNobody nobody = fixture.explain
                .nobody(fixture.manager, round.id(), RoundsFixture.id(cy), Side.MENTEE)
                .why();
        assertThat(nobody.candidates()).isZero();
        assertThat(nobody.excluded()).containsEntry(Rule.AVOIDED, 1);
        assertRefused("not-allowed", () -> fixture.explain.pair(ada, round.id(), key(ada, bo)));
        assertRefused("pairing-person-unknown", () -> fixture.explain.pair(fixture.manager, round.id(), key(bo, ada)));
    }

    @Test
    void a_side_without_anybody_is_a_result_that_cannot_be_published() {
        base.mentor("Ada");
        PairingRound round = fixture.proposed();

        assertThat(fixture.pairs(round)).isEmpty();
        assertThat(fixture.kept.proposals.listUnplaced(base.tenant, round.id()))
                .extracting(Unplaced::reason)
                .containsExactly(Unplaced.Reason.NOBODY_THERE);
        assertRefused("round-empty", () -> fixture.publish.run(fixture.manager, round.id(), round.version(), Set.of()));
        assertThat(fixture.now(round).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void capacities_of_zero_and_pauses_leave_everybody_alone_and_say_so() {
        base.enrolled("Ada", Side.MENTOR, Enrolment.State.READY, 0, List.of());
        base.enrolled("Bo", Side.MENTEE, Enrolment.State.READY, 0, List.of());
        PairingRound round = fixture.proposed();

        assertThat(fixture.kept.proposals.listUnplaced(base.tenant, round.id()))
                .extracting(Unplaced::reason)
                .containsOnly(Unplaced.Reason.NOT_AVAILABLE);
    }

    @Test
    void whoever_has_a_partner_already_is_not_paired_beyond_what_they_take() {
        Caller ada = base.mentor("Ada");
        Caller bo = base.mentee("Bo");
        base.paired(ada, bo);
        Caller cy = base.mentor("Cy");
        Caller di = base.mentee("Di");
        PairingRound round = fixture.proposed();

        assertThat(fixture.keys(round)).containsExactly(key(cy, di));
        assertThat(fixture.kept.proposals.listUnplaced(base.tenant, round.id()))
                .as("whoever has somebody is not left over")
                .isEmpty();
    }

    @Test
    void a_cancelled_round_leaves_nothing_behind() {
        base.mentor("Ada");
        base.mentee("Bo");
        PairingRound round = fixture.started();
        int[] pieces = {0};
        fixture.interruption = () -> {
            // After everybody was read, in the middle of the work.
            if (++pieces[0] == 3) {
                fixture.cancel.cancel(fixture.manager, round.id());
            }
        };

        PairingRound ended = fixture.calculated(round);

        assertThat(ended.state()).isEqualTo(State.CANCELLED);
        assertThat(fixture.pairs(round)).isEmpty();
        assertThat(fixture.kept.pools.find(base.tenant, round.id())).isEmpty();
        assertRefused(
                "round-not-proposed",
                () -> fixture.publish.run(fixture.manager, round.id(), ended.version(), Set.of()));
        assertThat(fixture.cancel.cancel(fixture.manager, round.id())).isEqualTo(ended);
    }

    @Test
    void a_round_whose_node_stopped_is_taken_over_once_and_then_says_so() {
        base.mentor("Ada");
        base.mentee("Bo");
        PairingRound round = fixture.started();
        killed(round.work().job());
        assertThat(fixture.now(round).state()).isEqualTo(State.RUNNING);
        assertThat(fixture.takeOver.run()).isEmpty();

        base.clock.goOn(Duration.ofMinutes(3));
        UUID second = fixture.takeOver.run().get(0);
        // The first node was only slow: its work is no longer wanted.
        assertThat(fixture.run.run(round.work().job())).isEmpty();
        killed(second);
        base.clock.goOn(Duration.ofMinutes(3));

        assertThat(fixture.takeOver.run()).isEmpty();
        PairingRound ended = fixture.now(round);
        assertThat(ended.state()).isEqualTo(State.FAILED);
        assertThat(ended.failure()).isEqualTo(Failure.NODE_STOPPED);
        assertThat(ended.failure().sentence()).contains("Nothing was published", "Run it again");
        assertThat(fixture.pairs(round)).isEmpty();
        assertThat(fixture.keys(fixture.proposed())).hasSize(1);
    }

    @Test
    void a_round_that_is_taken_over_comes_to_its_result() {
        base.mentor("Ada");
        base.mentee("Bo");
        PairingRound round = fixture.started();
        killed(round.work().job());
        base.clock.goOn(Duration.ofMinutes(3));

        fixture.takeOver.run().forEach(fixture.run::run);

        assertThat(fixture.now(round).state()).isEqualTo(State.PROPOSED);
        assertThat(fixture.pairs(round)).hasSize(1);
    }

    private void killed(UUID job) {
        int[] pieces = {0};
        fixture.interruption = () -> {
            if (++pieces[0] == 3) {
                throw new IllegalStateException("the node stops");
            }
        };
        assertThatThrownBy(() -> fixture.run.run(job)).hasMessage("the node stops");
        fixture.interruption = () -> {};
    }

    @Test
    void a_fault_ends_the_round_in_words() {
        PairingRound round = fixture.started();

        assertThat(fixture.run.fail(round.work().job(), Failure.FAULT)).isTrue();
        assertThat(fixture.run.fail(round.work().job(), Failure.FAULT)).isFalse();
        assertThat(fixture.now(round).failure()).isEqualTo(Failure.FAULT);
        assertThat(fixture.run.run(round.work().job())).isEmpty();
    }

    @Test
    void a_cycle_that_ended_meanwhile_has_no_result() {
        base.mentor("Ada");
        PairingRound round = fixture.started();
        base.moveCycle(Cycle.State.CANCELLED);

        assertThat(fixture.calculated(round).failure()).isEqualTo(Failure.CYCLE_GONE);
    }

    @Test
    void settings_are_kept_for_the_next_round_and_never_overwritten() {
        PairingSettings usual =
                fixture.readSettings.run(fixture.manager, base.programme.id()).settings();
        PairingSettings wanted = new PairingSettings(
                usual.programme(),
                usual.tenant(),
                new Weights(100, 0, 0, 0, 0, 0, 0),
                usual.reach(),
                60,
                30,
                1,
                2,
                5_000,
                "Better few good ones",
                Set.of(Rule.SAME_DEPARTMENT),
                0);

        assertThat(fixture.saveSettings.run(fixture.manager, wanted).settings().version())
                .isEqualTo(1);
        assertRefused("pairing-settings-changed", () -> fixture.saveSettings.run(fixture.manager, wanted));
        PairingRound round = fixture.started();
        assertThat(round.criteria().weights()).isEqualTo(wanted.weights());
        assertThat(round.criteria().floor()).isEqualTo(5_000);
        assertThat(round.criteria().dropped()).containsExactly(Rule.SAME_DEPARTMENT);
    }

    @Test
    void rules_are_counted_before_anything_is_run() {
        Caller ada = base.mentor("Ada");
        base.enrolled("Bo", Side.MENTEE, Enrolment.State.READY, 1, List.of(RoundsFixture.id(ada)));
        base.mentee("Cy");

        PreviewRules.Previewed counted =
                fixture.preview.run(fixture.manager, base.cycle.id()).counted();

        assertThat(counted.mentors()).isEqualTo(1);
        assertThat(counted.mentees()).isEqualTo(2);
        assertThat(counted.startable()).isTrue();
        assertThat(counted.counts().pairs()).isEqualTo(2);
        assertThat(counted.counts().allowed()).isEqualTo(1);
        assertThat(counted.counts().rules())
                .filteredOn(count -> count.rule() == Rule.AVOIDED)
                .singleElement()
                .satisfies(count -> assertThat(count.alone()).isEqualTo(1));
    }
}
