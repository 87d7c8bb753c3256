package org.viceversa.pairinground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.viceversa.pairing.PairingsFixture.assertRefused;
import static org.viceversa.pairinground.RoundsFixture.id;
import static org.viceversa.pairinground.RoundsFixture.key;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.PairingsFixture;
import org.viceversa.pairinground.OfferPairings.Obstacle;
import org.viceversa.pairinground.PairingRound.State;
import org.viceversa.pairinground.PublishPairingRound.Becomes;
import org.viceversa.pairinground.PublishPairingRound.Outlook;
import org.viceversa.people.Caller;
import org.viceversa.suitability.PairKey;

class PublishPairingRoundTest {

    private final RoundsFixture fixture = new RoundsFixture();
    private final PairingsFixture base = fixture.base;
    private Caller ada;
    private Caller cy;
    private Caller di;
    private PairingRound round;
    private Caller lucky;
    private Caller alone;

    @BeforeEach
    void run_a_round() {
        ada = base.mentor("Ada");
        cy = base.mentee("Cy");
        di = base.mentee("Di");
        round = fixture.proposed();
        boolean cyIsPaired = fixture.keys(round).contains(key(ada, cy));
        lucky = cyIsPaired ? cy : di;
        alone = cyIsPaired ? di : cy;
    }

    private Enrolment.State stateOf(Caller who) {
        return base.enrolment(who).state();
    }

    @Test
    void the_preview_tells_what_each_would_get_and_changes_nothing() {
        PublishPairingRound.Preview preview = fixture.publish.preview(fixture.manager, round.id());

        assertThat(preview.first()).isEqualTo(Side.MENTEE);
        assertThat(preview.blocked()).isEmpty();
        assertThat(preview.outlooks())
                .extracting(Outlook::person, Outlook::becomes)
                .containsExactlyInAnyOrder(
                        tuple(id(lucky), Becomes.ASKED),
                        tuple(id(ada), Becomes.ASKED_LATER),
                        tuple(id(alone), Becomes.WAITING));
        assertThat(base.pairings.listOf(base.tenant, base.cycle.id())).isEmpty();
        assertThat(stateOf(alone)).isEqualTo(Enrolment.State.READY);
    }

    @Test
    void everybody_gets_what_the_preview_said_once() {
        PairingRound published = fixture.publish.run(fixture.manager, round.id(), round.version(), Set.of());

        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(base.pairings.listOf(base.tenant, base.cycle.id()))
                .singleElement()
                .satisfies(pairing -> {
                    assertThat(pairing.key()).isEqualTo(key(ada, lucky));
                    assertThat(pairing.round()).contains(round.id());
                    assertThat(pairing.state()).isEqualTo(Pairing.State.OFFERED);
                    assertThat(pairing.score())
                            .contains(fixture.pairs(round).get(0).score());
                });
        assertThat(stateOf(alone)).isEqualTo(Enrolment.State.WAITING);
        assertThat(stateOf(lucky)).isEqualTo(Enrolment.State.READY);
        // The same button again.
        assertThat(fixture.publish.run(fixture.manager, round.id(), round.version(), Set.of()))
                .isEqualTo(published);
        assertThat(base.pairings.listOf(base.tenant, base.cycle.id())).hasSize(1);
        assertRefused(
                "round-not-proposed", () -> fixture.cancel.discard(fixture.manager, round.id(), published.version()));
    }

    @Test
    void the_second_of_two_managers_is_told_who_was_first() {
        fixture.publish.run(fixture.manager, round.id(), round.version(), Set.of());

        assertRefused(
                "round-published", () -> fixture.publish.run(base.manager(), round.id(), round.version(), Set.of()));
        assertThat(base.pairings.listOf(base.tenant, base.cycle.id())).hasSize(1);
    }

    @Test
    void whoever_left_since_is_named_and_left_out_only_when_that_was_seen() {
        Caller ed = base.mentor("Ed");
        PairingRound both = fixture.proposed();
        PairKey gone = fixture.keys(both).stream()
                .filter(pair -> pair.mentor().equals(id(ed)))
                .findFirst()
                .orElseThrow();
        Enrolment left = base.enrolment(ed);
        base.change(new Enrolment(
                left.id(),
                left.tenant(),
                left.cycle(),
                left.person(),
                left.sides(),
                Enrolment.State.LEFT,
                left.answers(),
                left.consent(),
                left.pause(),
                left.orientation(),
                left.version(),
                left.changedAt()));

        assertThat(fixture.publish.preview(fixture.manager, both.id()).blocked())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.pair().key()).isEqualTo(gone);
                    assertThat(one.why()).isEqualTo(Obstacle.LEFT);
                });
        fixture.publish.run(fixture.manager, both.id(), both.version(), Set.of(gone));

        assertThat(base.pairings.listOf(base.tenant, base.cycle.id()))
                .extracting(Pairing::key)
                .doesNotContain(gone)
                .hasSize(1);
        assertThat(base.enrolments
                        .findOf(base.tenant, base.cycle.id(), gone.mentee())
                        .orElseThrow()
                        .state())
                .isEqualTo(Enrolment.State.WAITING);
    }

    @Test
    void whoever_was_paired_since_stands_in_the_way() {
        base.paired(ada, alone);

        assertThat(fixture.publish.preview(fixture.manager, round.id()).blocked())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Obstacle.FULL));
        assertRefused(
                "round-empty",
                () -> fixture.publish.run(fixture.manager, round.id(), round.version(), Set.of(key(ada, lucky))));
    }

    @Test
    void a_discarded_round_is_never_published() {
        PairingRound discarded = fixture.cancel.discard(fixture.manager, round.id(), round.version());

        assertThat(discarded.state()).isEqualTo(State.DISCARDED);
        assertThat(fixture.cancel.discard(fixture.manager, round.id(), 0)).isEqualTo(discarded);
        assertRefused(
                "round-not-proposed",
                () -> fixture.publish.run(fixture.manager, round.id(), discarded.version(), Set.of()));
    }
}
