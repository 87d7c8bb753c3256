package org.viceversa.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.viceversa.pairing.PairingsFixture.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.OrientationProgress;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.ListPairings.Seeking;
import org.viceversa.pairing.ListPairings.Waiting;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingStatus.Deed;
import org.viceversa.pairing.PairingStatus.Line;
import org.viceversa.pairinground.OfferPairings.Obstacle;
import org.viceversa.pairinground.OfferPairings.Proposed;
import org.viceversa.people.Caller;
import org.viceversa.programme.Cycle;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.SkillsOfPair;

/** From the offer to the end of a pairing. */
class PairingLifeTest {

    private final PairingsFixture fixture = new PairingsFixture();
    private final Caller ana = fixture.mentor("Ana");
    private final Caller bo = fixture.mentee("Bo");

    private Enrolment.State stateOf(Caller who) {
        return fixture.enrolment(who).state();
    }

    private List<PairingStep> stepsOf(Pairing one) {
        return fixture.pairings.listHistory(fixture.tenant, one.id()).stream()
                .map(PairingEvent::what)
                .toList();
    }

    @Test
    void the_senior_is_asked_first_and_the_junior_knows_no_name_until_then() {
        Pairing offer = fixture.offered(ana, bo);

        assertThat(offer.state()).isEqualTo(State.OFFERED);
        assertThat(fixture.only(bo).status())
                .isEqualTo(new PairingStatus(
                        Line.ASKED, Optional.of(LocalDate.of(2027, 1, 11)), List.of(Deed.ACCEPT, Deed.DECLINE)));
        assertThat(fixture.mine.run(ana).pairings()).isEmpty();
        assertThat(fixture.mine.run(ana).places().get(0).prepared()).contains(LocalDate.of(2027, 1, 11));
        assertRefused("pairing-unknown", () -> fixture.answer.accept(ana, offer.id()));
    }

    @Test
    void a_programme_may_have_the_junior_asked_first() {
        fixture.choices.rules.save(fixture.tenant, fixture.programme.id(), Side.MENTOR);
        fixture.offered(ana, bo);

        assertThat(fixture.only(ana).status().line()).isEqualTo(Line.ASKED);
        assertThat(fixture.mine.run(bo).pairings()).isEmpty();
    }

    @Test
    void both_say_yes_and_are_matched_and_begin() {
        Pairing offer = fixture.offered(ana, bo);
        assertThat(fixture.answer.accept(bo, offer.id()).state()).isEqualTo(State.OFFERED_BOTH);
        assertThat(fixture.only(bo).status().line()).isEqualTo(Line.OTHER_ASKED);
        assertThat(fixture.only(ana).status().line()).isEqualTo(Line.ASKED);

        assertThat(fixture.answer.accept(ana, offer.id()).state()).isEqualTo(State.ACTIVE);
        assertThat(stateOf(ana)).isEqualTo(Enrolment.State.MATCHED);
        assertThat(stateOf(bo)).isEqualTo(Enrolment.State.MATCHED);
        assertThat(stepsOf(offer))
                .containsExactly(PairingStep.OFFERED, PairingStep.ACCEPTED_FIRST, PairingStep.ACCEPTED);
        assertThat(fixture.only(bo).theyTeach())
                .containsExactly(new SkillsOfPair.Line(fixture.python.id(), "Python", 4, true));
        assertThat(fixture.only(ana).youTeach()).hasSize(1);
    }

    @Test
    void a_double_click_changes_nothing_and_another_tab_cannot_take_it_back() {
        Pairing offer = fixture.offered(ana, bo);
        Pairing once = fixture.answer.accept(bo, offer.id());
        assertThat(fixture.answer.accept(bo, offer.id())).isEqualTo(once);
        assertRefused(
                "pairing-state", () -> fixture.answer.decline(bo, offer.id(), Optional.of(PairingReason.NO_TIME), ""));

        Pairing both = fixture.answer.accept(ana, offer.id());
        assertThat(fixture.answer.accept(ana, offer.id())).isEqualTo(both);
        assertThat(fixture.answer.accept(bo, offer.id())).isEqualTo(both);
        assertThat(stepsOf(offer)).hasSize(3);
    }

    @Test
    void a_decline_is_private_and_keeps_the_two_apart_in_this_cycle() {
        Pairing offer = fixture.offered(ana, bo);
        assertRefused("reason-missing", () -> fixture.answer.decline(bo, offer.id(), Optional.empty(), ""));
        assertRefused(
                "reason-missing",
                () -> fixture.answer.decline(bo, offer.id(), Optional.of(PairingReason.BY_STAFF), ""));
        Pairing declined =
                fixture.answer.decline(bo, offer.id(), Optional.of(PairingReason.NOT_RIGHT_EXPERTISE), "SQL only");
        assertThat(fixture.answer.decline(bo, offer.id(), Optional.of(PairingReason.NO_TIME), ""))
                .isEqualTo(declined);

        assertThat(fixture.mine.run(ana).pairings()).as("never knew of it").isEmpty();
        assertThat(fixture.mine.run(ana).places().get(0).prepared()).isEmpty();
        assertThat(fixture.only(bo).status().line()).isEqualTo(Line.NOT_COME_ABOUT);
        assertThat(new PastPairs(fixture.pairings).list(fixture.tenant, fixture.cycle.id(), fixture.clock.instant()))
                .contains(offer.key());
        assertThat(fixture.pairings.countReasons(fixture.tenant, fixture.cycle.id()))
                .isEqualTo(Map.of(PairingStep.DECLINED, Map.of(PairingReason.NOT_RIGHT_EXPERTISE, 1)));
    }

    @Test
    void the_first_side_hears_of_the_second_ones_no_without_a_word_of_it() {
        Pairing offer = fixture.offered(ana, bo);
        fixture.answer.accept(bo, offer.id());
        fixture.answer.decline(ana, offer.id(), Optional.of(PairingReason.NO_TIME), "");

        assertThat(fixture.only(bo).status())
                .isEqualTo(new PairingStatus(Line.NOT_COME_ABOUT, Optional.empty(), List.of()));
        assertThat(stateOf(bo)).isEqualTo(Enrolment.State.READY);
    }

    @Test
    void nobody_accepts_more_than_they_wanted_and_what_no_longer_fits_goes() {
        Caller cy = fixture.mentor("Cy");
        Pairing first = fixture.paired(ana, bo);
        assertThat(first.state()).isEqualTo(State.ACTIVE);
        Proposed again =
                new Proposed(fixture.enrolment(cy).id(), fixture.enrolment(bo).id(), Optional.empty());

        assertThat(fixture.offer
                        .run(
                                fixture.place(),
                                Optional.empty(),
                                List.of(again),
                                bo.person().id())
                        .left())
                .isEqualTo(Map.of(again, Obstacle.FULL));
    }

    @Test
    void an_offer_beyond_the_place_that_was_given_away_is_refused_and_then_gone() {
        Caller cy = fixture.enrolled("Cy", Side.MENTEE, Enrolment.State.READY, 2, List.of());
        Caller di = fixture.mentor("Di");
        Pairing one = fixture.offered(ana, cy);
        Pairing two = fixture.offered(di, cy);
        Enrolment less = fixture.enrolment(cy);
        fixture.change(withCapacity(less, 1));
        fixture.answer.accept(cy, one.id());

        assertThat(fixture.kept(two).state()).as("cannot come about any more").isEqualTo(State.WITHDRAWN);
        assertRefused("pairing-state", () -> fixture.answer.accept(cy, two.id()));
        fixture.answer.accept(ana, one.id());
        assertThat(fixture.kept(one).state()).isEqualTo(State.ACTIVE);
    }

    private static Enrolment withCapacity(Enrolment one, int capacity) {
        var own = one.answers();
        return new Enrolment(
                one.id(),
                one.tenant(),
                one.cycle(),
                one.person(),
                one.sides(),
                one.state(),
                new Answers(
                        own.needs(),
                        own.offers(),
                        own.languages(),
                        own.availability(),
                        own.zone(),
                        own.topicsOff(),
                        own.avoid(),
                        capacity,
                        own.tenure()),
                one.consent(),
                one.pause(),
                one.orientation(),
                one.version(),
                one.changedAt());
    }

    @Test
    void an_offer_is_reminded_of_on_the_third_working_day_and_expires_after_the_fifth() {
        Pairing offer = fixture.offered(ana, bo);
        fixture.tick();
        assertThat(fixture.kept(offer).deadline().orElseThrow().reminded()).isFalse();

        fixture.clock.goOn(Duration.ofDays(3));
        fixture.tick();
        fixture.tick();
        assertThat(fixture.only(bo).isReminded()).isTrue();
        assertThat(stepsOf(offer)).containsExactly(PairingStep.OFFERED, PairingStep.REMINDED);

        // Monday, the fifth working day, is still good; in Zurich the day ends at 23:00 UTC.
        fixture.clock.goOn(Duration.ofDays(4).plusHours(12).plusMinutes(59));
        fixture.tick();
        assertThat(fixture.kept(offer).state()).isEqualTo(State.OFFERED);
        fixture.clock.goOn(Duration.ofMinutes(1));
        assertRefused("offer-expired", () -> fixture.answer.accept(bo, offer.id()));
        fixture.tick();
        assertThat(fixture.kept(offer).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void whoever_is_short_of_the_orientation_is_told_and_the_two_begin_when_it_is_done() {
        Caller late = fixture.enrolled("Late", Side.MENTEE, Enrolment.State.WAITING, 1, List.of());
        Pairing one = fixture.paired(ana, late);
        assertThat(one.state()).isEqualTo(State.ORIENTATION);
        assertThat(fixture.only(late).status().line()).isEqualTo(Line.ORIENTATION);
        assertThat(fixture.only(late).status().may()).containsExactly(Deed.ORIENT, Deed.EXIT);
        assertThat(fixture.only(ana).status().line()).isEqualTo(Line.OTHERS_ORIENTATION);

        Enrolment before = fixture.enrolment(late);
        fixture.change(new Enrolment(
                before.id(),
                before.tenant(),
                before.cycle(),
                before.person(),
                before.sides(),
                before.state(),
                before.answers(),
                before.consent(),
                before.pause(),
                Map.of(Side.MENTEE, new OrientationProgress(Set.of(), Set.of(), Optional.of(fixture.clock.instant()))),
                before.version(),
                before.changedAt()));
        fixture.follow.of(fixture.enrolment(late), Move.ORIENTED);
        assertThat(fixture.kept(one).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void who_said_yes_early_begins_on_the_cycle_s_first_day() {
        fixture.clock.goOn(Duration.between(fixture.clock.instant(), Instant.parse("2026-12-01T10:00:00Z")));
        Pairing one = fixture.paired(ana, bo);
        assertThat(one.state()).isEqualTo(State.ACCEPTED);
        assertThat(fixture.only(bo).status())
                .isEqualTo(new PairingStatus(Line.BEGINS, Optional.of(fixture.cycle.starts()), List.of(Deed.EXIT)));

        fixture.tick();
        assertThat(fixture.kept(one).state()).isEqualTo(State.ACCEPTED);
        fixture.clock.goOn(Duration.ofDays(13));
        fixture.tick();
        assertThat(fixture.kept(one).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void either_side_may_end_it_at_once_and_both_go_first_in_the_next_round() {
        Pairing one = fixture.paired(ana, bo);
        Pairing ended = fixture.leave.exit(ana, one.id(), Optional.empty(), "");
        assertThat(fixture.leave.exit(ana, one.id(), Optional.of(PairingReason.NO_TIME), ""))
                .isEqualTo(ended);

        assertThat(ended.state()).isEqualTo(State.ENDED_NO_FAULT);
        assertThat(stateOf(ana)).isEqualTo(Enrolment.State.WAITING);
        assertThat(stateOf(bo)).isEqualTo(Enrolment.State.WAITING);
        assertThat(fixture.only(bo).status()).isEqualTo(new PairingStatus(Line.ENDED, Optional.empty(), List.of()));
        assertThat(new Freed(fixture.pairings)
                        .list(fixture.tenant, fixture.cycle.id())
                        .keySet())
                .containsExactlyInAnyOrder(ana.person().id(), bo.person().id());
        PastPairs past = new PastPairs(fixture.pairings);
        Instant half = fixture.clock.instant().minus(Duration.ofDays(180));
        assertThat(past.list(fixture.tenant, fixture.cycle.id(), half))
                .containsExactlyInAnyOrder(
                        one.key(), new PairKey(bo.person().id(), ana.person().id()));
        assertThat(past.list(
                        fixture.tenant,
                        fixture.cycle.id(),
                        fixture.clock.instant().plusSeconds(1)))
                .isEmpty();
        assertThat(fixture.all.queue(fixture.manager(), fixture.cycle.id()))
                .extracting(Seeking::why)
                .containsExactly(Waiting.FREED, Waiting.FREED);
    }

    @Test
    void who_has_another_partner_stays_matched_and_is_not_freed() {
        Caller two = fixture.enrolled("Two", Side.MENTOR, Enrolment.State.READY, 2, List.of());
        Caller cy = fixture.mentee("Cy");
        Pairing one = fixture.paired(two, bo);
        fixture.paired(two, cy);
        fixture.leave.exit(bo, one.id(), Optional.of(PairingReason.NO_CONTACT), "");

        assertThat(stateOf(two)).isEqualTo(Enrolment.State.MATCHED);
        assertThat(new Freed(fixture.pairings)
                        .list(fixture.tenant, fixture.cycle.id())
                        .keySet())
                .containsExactly(bo.person().id());
    }

    @Test
    void who_leaves_the_cycle_frees_the_partner_and_their_offers_end() {
        Caller two = fixture.enrolled("Two", Side.MENTOR, Enrolment.State.READY, 2, List.of());
        Caller cy = fixture.mentee("Cy");
        Pairing settled = fixture.paired(two, bo);
        Pairing asked = fixture.offered(two, cy);
        fixture.change(inState(fixture.enrolment(two), Enrolment.State.LEFT));
        fixture.follow.of(fixture.enrolment(two), Move.LEFT);

        assertThat(fixture.kept(settled).state()).isEqualTo(State.ENDED_NO_FAULT);
        assertThat(fixture.kept(asked).state()).isEqualTo(State.WITHDRAWN);
        assertThat(stateOf(bo)).isEqualTo(Enrolment.State.WAITING);
        assertThat(stateOf(two)).isEqualTo(Enrolment.State.LEFT);
        assertThat(fixture.all.queue(fixture.manager(), fixture.cycle.id()))
                .extracting(Seeking::name, Seeking::why)
                .contains(tuple("Bo", Waiting.FREED));
    }

    private static Enrolment inState(Enrolment one, Enrolment.State state) {
        return new Enrolment(
                one.id(),
                one.tenant(),
                one.cycle(),
                one.person(),
                one.sides(),
                state,
                one.answers(),
                one.consent(),
                one.pause(),
                one.orientation(),
                one.version(),
                one.changedAt());
    }

    @Test
    void two_may_rest_and_go_on_by_themselves_or_by_time() {
        Pairing one = fixture.paired(ana, bo);
        LocalDate friday = LocalDate.of(2027, 1, 8);
        assertRefused("pause-invalid", () -> fixture.leave.pause(ana, one.id(), LocalDate.of(2027, 1, 3)));
        assertRefused("pause-invalid", () -> fixture.leave.pause(ana, one.id(), LocalDate.of(2027, 6, 3)));
        fixture.leave.pause(ana, one.id(), friday);
        assertThat(fixture.only(bo).status())
                .isEqualTo(new PairingStatus(Line.PAUSED, Optional.of(friday), List.of(Deed.RESUME, Deed.EXIT)));
        assertThat(fixture.leave.resume(bo, one.id()).state()).isEqualTo(State.ACTIVE);

        fixture.leave.pause(bo, one.id(), friday);
        fixture.clock.goOn(Duration.ofDays(5));
        fixture.tick();
        assertThat(fixture.kept(one).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void pairs_end_with_their_cycle() {
        Caller cy = fixture.mentor("Cy");
        Caller di = fixture.mentee("Di");
        Pairing settled = fixture.paired(ana, bo);
        Pairing asked = fixture.offered(cy, di);
        fixture.moveCycle(Cycle.State.CLOSING);
        fixture.tick();
        assertThat(fixture.kept(settled).state()).isEqualTo(State.CLOSING);
        fixture.moveCycle(Cycle.State.DONE);
        assertRefused("cycle-over", () -> fixture.answer.accept(di, asked.id()));
        fixture.tick();

        assertThat(fixture.kept(settled).state()).isEqualTo(State.COMPLETED);
        assertThat(fixture.kept(asked).state()).isEqualTo(State.WITHDRAWN);
        assertThat(stateOf(bo)).isEqualTo(Enrolment.State.MATCHED);
    }

    @Test
    void staff_takes_an_offer_back_or_ends_a_pairing_with_a_reason_but_never_their_own() {
        Pairing offer = fixture.offered(ana, bo);
        Caller manager = fixture.manager();
        assertRefused("not-allowed", () -> fixture.withdraw.run(bo, offer.id(), "Because"));
        assertRefused("reason-missing", () -> fixture.withdraw.run(manager, offer.id(), " "));
        assertRefused("text-too-long", () -> fixture.withdraw.run(manager, offer.id(), "x".repeat(501)));
        Caller both = new Caller(bo.tenant(), bo.person(), bo.course(), manager.roles());
        assertRefused("own-pairing", () -> fixture.withdraw.run(both, offer.id(), "Mine"));

        assertThat(fixture.withdraw.run(manager, offer.id(), "Wrong department").state())
                .isEqualTo(State.WITHDRAWN);
        assertRefused("pairing-state", () -> fixture.withdraw.run(manager, offer.id(), "Again"));
        Pairing settled = fixture.paired(ana, bo);
        assertThat(fixture.withdraw
                        .run(manager, settled.id(), "Works elsewhere")
                        .state())
                .isEqualTo(State.ENDED_NO_FAULT);
        assertThat(stateOf(bo)).isEqualTo(Enrolment.State.WAITING);
    }

    @Test
    void nobody_else_touches_or_sees_a_pairing() {
        Pairing one = fixture.paired(ana, bo);
        Caller cy = fixture.mentee("Cy");

        assertRefused("pairing-unknown", () -> fixture.leave.exit(cy, one.id(), Optional.empty(), ""));
        assertRefused("pairing-unknown", () -> fixture.answer.accept(cy, one.id()));
        assertRefused(
                "pairing-unknown",
                () -> fixture.leave.exit(
                        new Caller(UUID.randomUUID(), ana.person(), Optional.empty(), ana.roles()),
                        one.id(),
                        Optional.empty(),
                        ""));
        assertThat(fixture.mine.run(cy).pairings()).isEmpty();
        assertRefused("not-allowed", () -> fixture.all.run(bo, fixture.cycle.id(), "", Set.of()));
        assertRefused("not-allowed", () -> fixture.all.queue(bo, fixture.cycle.id()));
    }

    @Test
    void staff_finds_pairings_by_name_and_state() {
        Caller cy = fixture.mentor("Cy Müller");
        Caller di = fixture.mentee("Di");
        fixture.paired(ana, bo);
        fixture.offered(cy, di);
        Caller manager = fixture.manager();

        ListPairings.Overview found = fixture.all.run(manager, fixture.cycle.id(), "muller", Set.of(State.OFFERED));
        assertThat(found.found()).extracting(ListPairings.Pair::mentee).containsExactly("Di");
        assertThat(found.counts()).isEqualTo(Map.of(State.ACTIVE, 1, State.OFFERED, 1));
        assertThat(fixture.all
                        .run(manager, fixture.cycle.id(), "nobody", Set.of())
                        .found())
                .isEmpty();
    }

    @Test
    void sums_of_reasons_tell_of_nobody() {
        assertThat(ReasonCounts.of(Map.of(PairingReason.NO_TIME, 4))).isEqualTo(new ReasonCounts(Map.of(), 0));
        assertThat(ReasonCounts.of(Map.of(PairingReason.NO_TIME, 7, PairingReason.OTHER, 5)))
                .isEqualTo(new ReasonCounts(Map.of(PairingReason.NO_TIME, 7, PairingReason.OTHER, 5), 0));
        assertThat(ReasonCounts.of(Map.of(
                        PairingReason.NO_TIME, 7, PairingReason.OTHER, 5, PairingReason.ANOTHER_SUITS_BETTER, 1)))
                .as("one alone could be worked out from the total")
                .isEqualTo(new ReasonCounts(Map.of(PairingReason.NO_TIME, 7), 6));
    }

    @Test
    void working_days_are_monday_to_friday() {
        assertThat(Deadline.workingDaysAfter(LocalDate.of(2027, 1, 8), 1)).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(Deadline.workingDaysAfter(LocalDate.of(2027, 1, 9), 5)).isEqualTo(LocalDate.of(2027, 1, 15));
    }
}
