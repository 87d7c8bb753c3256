package org.viceversa.pairinground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.pairing.PairingsFixture.assertRefused;
import static org.viceversa.pairinground.RoundsFixture.id;
import static org.viceversa.pairinground.RoundsFixture.key;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.PairingsFixture;
import org.viceversa.pairinground.ProposalEdit.Kind;
import org.viceversa.people.Caller;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Rule;

class EditProposalTest {

    private final RoundsFixture fixture = new RoundsFixture();
    private final PairingsFixture base = fixture.base;
    private Caller ada;
    private Caller bo;
    private Caller cy;
    private Caller di;
    private PairingRound round;
    private Set<PairKey> before;
    private PairKey one;
    private PairKey other;

    @BeforeEach
    void run_a_round() {
        ada = base.mentor("Ada");
        bo = base.mentor("Bo");
        cy = base.mentee("Cy");
        di = base.mentee("Di");
        round = fixture.proposed();
        before = fixture.keys(round);
        one = before.stream()
                .filter(pair -> pair.mentor().equals(id(ada)))
                .findFirst()
                .orElseThrow();
        other = before.stream()
                .filter(pair -> pair.mentor().equals(id(bo)))
                .findFirst()
                .orElseThrow();
    }

    private ProposalEdit pair(PairKey key, List<PairKey> instead, String reason) {
        return new ProposalEdit(Kind.PAIR, key, Optional.empty(), instead, List.of(), reason);
    }

    @Test
    void each_change_tells_what_it_does_and_can_be_undone_to_the_letter() {
        List<ProposedPair> original = fixture.pairs(round);

        EditProposal.Edited apart = fixture.edit(round, Kind.UNPAIR, one, "");
        assertThat(apart.before().pairs()).isEqualTo(2);
        assertThat(apart.after().pairs()).isEqualTo(1);
        assertThat(apart.after().mentors()).isEqualTo(1);
        assertThat(apart.removed()).containsExactly(one);
        assertThat(apart.alone()).containsExactlyInAnyOrder(one.mentor(), one.mentee());
        assertThat(fixture.kept.proposals.listUnplaced(base.tenant, round.id()))
                .extracting(Unplaced::reason)
                .containsOnly(Unplaced.Reason.BY_HAND)
                .hasSize(2);

        EditProposal.Edited back = fixture.edit(round, apart.undo());
        assertThat(fixture.pairs(round)).isEqualTo(original);
        assertThat(back.after()).isEqualTo(apart.before());
        assertThat(fixture.kept.proposals.listUnplaced(base.tenant, round.id())).isEmpty();
        assertThat(fixture.edit(round, back.undo()).after()).isEqualTo(apart.after());
    }

    @Test
    void a_swap_changes_partners_locks_both_and_can_be_undone() {
        List<ProposedPair> original = fixture.pairs(round);
        ProposalEdit swap = new ProposalEdit(Kind.SWAP, one, Optional.of(other), List.of(), List.of(), "");

        EditProposal.Edited swapped = fixture.edit(round, swap);

        assertThat(fixture.pairs(round)).allMatch(ProposedPair::locked).allMatch(ProposedPair::byHand);
        assertThat(fixture.keys(round))
                .containsExactlyInAnyOrder(
                        new PairKey(one.mentor(), other.mentee()), new PairKey(other.mentor(), one.mentee()));
        assertThat(swapped.after().pairs()).isEqualTo(2);
        fixture.edit(round, swapped.undo());
        assertThat(fixture.pairs(round)).isEqualTo(original);
    }

    @Test
    void somebody_who_takes_one_partner_gets_another_only_in_place_of_the_first() {
        PairKey wanted = new PairKey(one.mentor(), other.mentee());

        assertRefused("capacity-full", () -> fixture.edit(round, pair(wanted, List.of(), "")));
        EditProposal.Edited edited = fixture.edit(round, pair(wanted, List.of(one, other), ""));

        assertThat(fixture.keys(round)).containsExactly(wanted);
        assertThat(edited.alone()).containsExactlyInAnyOrder(one.mentee(), other.mentor());
    }

    @Test
    void two_who_are_kept_apart_stay_apart_in_the_next_run_too() {
        assertRefused("reason-missing", () -> fixture.edit(round, Kind.FORBID, one, " "));
        EditProposal.Edited forbidden = fixture.edit(round, Kind.FORBID, one, "They were in a dispute.");
        assertThat(fixture.keys(round)).containsExactly(other);

        PairingRound again = fixture.calculated(fixture.rerun.run(fixture.manager, round.id(), false));
        assertThat(fixture.keys(again)).doesNotContain(one).hasSize(2);

        fixture.edit(round, forbidden.undo());
        assertThat(fixture.keys(round)).isEqualTo(before);
        assertThat(fixture.kept.proposals.listBlocks(base.tenant, base.cycle.id()))
                .isEmpty();
        assertRefused("pair-unknown", () -> fixture.edit(round, Kind.ALLOW, one, ""));
    }

    @Test
    void a_pair_that_breaks_rules_needs_a_reason_and_some_rules_always_hold() {
        Caller ed = base.enrolled("Ed", Side.MENTEE, Enrolment.State.READY, 1, List.of(id(ada)));
        PairingRound next = fixture.proposed();
        PairKey avoided = key(ada, ed);
        List<PairKey> instead = fixture.keys(next).stream()
                .filter(pair -> pair.mentor().equals(id(ada)) || pair.mentee().equals(id(ed)))
                .toList();

        assertRefused("rule-firm", () -> fixture.edit(next, pair(avoided, instead, "I insist.")));
        PairKey some = fixture.keys(next).iterator().next();
        EditProposal.Edited forbidden = fixture.edit(next, Kind.FORBID, some, "Not now.");
        assertThat(forbidden.after().pairs()).isEqualTo(forbidden.before().pairs() - 1);
        assertRefused("reason-missing", () -> fixture.edit(next, pair(some, List.of(), "")));
        fixture.edit(next, pair(some, List.of(), "Both asked for it."));
        assertThat(fixture.kept.proposals.findPair(base.tenant, next.id(), some).orElseThrow())
                .satisfies(pair -> {
                    assertThat(pair.broken()).containsExactly(Rule.BLOCKED_BY_STAFF);
                    assertThat(pair.reason()).isEqualTo("Both asked for it.");
                    assertThat(pair.locked()).isTrue();
                });
    }

    @Test
    void two_managers_never_overwrite_each_other() {
        int seen = round.version();
        fixture.edit.run(fixture.manager, round.id(), seen, ProposalEdit.of(Kind.LOCK, one, ""));

        assertRefused(
                "round-changed",
                () -> fixture.edit.run(fixture.manager, round.id(), seen, ProposalEdit.of(Kind.UNPAIR, other, "")));
        assertRefused("round-changed", () -> fixture.publish.run(fixture.manager, round.id(), seen, Set.of()));
        assertThat(fixture.keys(round)).isEqualTo(before);
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        PairKey stranger = new PairKey(id(ada), id(base.manager()));
        assertRefused(
                "pair-unknown", () -> fixture.edit(round, Kind.LOCK, new PairKey(one.mentor(), other.mentee()), ""));
        assertRefused("person-not-in-round", () -> fixture.edit(round, pair(stranger, List.of(one), "")));
        assertRefused("pair-there", () -> fixture.edit(round, pair(one, List.of(), "")));
        assertRefused("text-too-long", () -> fixture.edit(round, Kind.FORBID, one, "x".repeat(501)));
        assertRefused(
                "edit-invalid",
                () -> fixture.edit(
                        round, new ProposalEdit(Kind.SWAP, one, Optional.of(one), List.of(), List.of(), "")));
    }

    @Test
    void a_rerun_keeps_what_is_locked_and_moves_nobody_when_nothing_changed() {
        PairingRound same = fixture.calculated(fixture.rerun.run(fixture.manager, round.id(), false));
        CompareRounds.Comparison nothing = fixture.compare.run(fixture.manager, round.id(), same.id());
        assertThat(nothing.moved()).isEmpty();
        assertThat(nothing.churn()).isZero();

        PairKey wanted = new PairKey(one.mentor(), other.mentee());
        fixture.edit(round, pair(wanted, List.of(one, other), ""));
        PairingRound around = fixture.calculated(fixture.rerun.run(fixture.manager, round.id(), false));

        assertThat(fixture.keys(around)).contains(wanted).hasSize(2);
        assertThat(fixture.pairs(around))
                .filteredOn(pair -> pair.key().equals(wanted))
                .allMatch(ProposedPair::locked);
        CompareRounds.Comparison moved = fixture.compare.run(fixture.manager, same.id(), around.id());
        assertThat(moved.same()).isZero();
        assertThat(moved.churn()).isEqualTo(10_000);
        assertThat(moved.moved()).hasSize(4);
    }
}
