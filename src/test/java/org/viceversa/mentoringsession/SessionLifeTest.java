package org.viceversa.mentoringsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.mentoringsession.SessionsFixture.assertRefused;
import static org.viceversa.mentoringsession.SessionsFixture.wish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.CalendarMail.Method;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;

class SessionLifeTest {

    private static final String TUESDAY = "2027-01-05T14:00:00Z";
    private static final String THURSDAY = "2027-01-07T14:00:00Z";

    private final SessionsFixture all = new SessionsFixture();
    private final Caller ana = all.junior("Ana");
    private final Caller bo = all.senior("Bo");
    private final Pairing pairing = all.pair(ana, bo);

    @Test
    void one_proposes_and_the_other_one_picks() {
        MentoringSession proposed = all.proposed(ana, pairing, TUESDAY, THURSDAY);
        assertThat(proposed.state()).isEqualTo(State.PROPOSED);
        assertThat(all.mails).isEmpty();
        MentoringSession confirmed =
                all.change.confirm(bo, pairing.id(), proposed.id(), proposed.version(), Instant.parse(THURSDAY));
        assertThat(confirmed.startsAt()).contains(Instant.parse(THURSDAY));
        assertThat(confirmed.options()).isEmpty();
        assertThat(all.mails)
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.method()).isEqualTo(Method.REQUEST))
                .extracting(CalendarMail::person)
                .containsExactlyInAnyOrder(ana.person().id(), bo.person().id());
        assertThat(all.mails).extracting(CalendarMail::key).doesNotHaveDuplicates();
    }

    @Test
    void nobody_picks_what_they_proposed_themselves_or_what_was_not_proposed() {
        MentoringSession one = all.proposed(ana, pairing, TUESDAY);
        assertRefused("own-proposal", () -> all.change.confirm(ana, pairing.id(), one.id(), 1, Instant.parse(TUESDAY)));
        assertRefused(
                "option-unknown", () -> all.change.confirm(bo, pairing.id(), one.id(), 1, Instant.parse(THURSDAY)));
        all.clock.goOn(Duration.ofDays(2));
        assertRefused("time-past", () -> all.change.confirm(bo, pairing.id(), one.id(), 1, Instant.parse(TUESDAY)));
        assertThat(all.kept(one)).isEqualTo(one);
    }

    @Test
    void a_double_click_proposes_once_and_moves_once() {
        MentoringSession one = all.propose.run(ana, pairing.id(), "key", wish(TUESDAY));
        assertThat(all.propose.run(ana, pairing.id(), "key", wish(TUESDAY))).isEqualTo(one);
        MentoringSession moved = all.propose.move(bo, pairing.id(), one.id(), 1, "other", wish(THURSDAY));
        assertThat(all.propose.move(bo, pairing.id(), one.id(), 1, "other", wish(THURSDAY)))
                .isEqualTo(moved);
        assertThat(all.sessions.listOf(all.tenant, pairing.id()))
                .extracting(MentoringSession::state)
                .containsExactlyInAnyOrder(State.PROPOSED, State.MOVED);
    }

    @Test
    void what_is_past_far_or_taken_is_refused_and_nothing_is_kept() {
        assertRefused("time-past", () -> all.proposed(ana, pairing, "2027-01-04T10:00:00Z"));
        assertRefused("time-far", () -> all.proposed(ana, pairing, "2028-02-01T10:00:00Z"));
        assertRefused("option-twice", () -> all.proposed(ana, pairing, TUESDAY, TUESDAY));
        assertRefused("options-invalid", () -> all.proposed(ana, pairing));
        assertThat(all.sessions.listOf(all.tenant, pairing.id())).isEmpty();
        all.agreed(ana, bo, pairing, TUESDAY);
        assertRefused("session-overlap", () -> all.proposed(bo, pairing, "2027-01-05T14:44:00Z"));
        all.proposed(bo, pairing, "2027-01-05T14:45:00Z");
        assertRefused("session-overlap", () -> all.proposed(ana, pairing, "2027-01-05T14:50:00Z"));
    }

    @Test
    void nobody_is_in_two_places_at_one_time_whoever_the_other_one_is() {
        Caller cem = all.senior("Cem");
        Pairing other = all.pair(ana, cem);
        MentoringSession first = all.proposed(ana, pairing, TUESDAY);
        MentoringSession second = all.proposed(ana, other, TUESDAY);
        all.change.confirm(bo, pairing.id(), first.id(), 1, Instant.parse(TUESDAY));
        assertRefused(
                "session-overlap", () -> all.change.confirm(cem, other.id(), second.id(), 1, Instant.parse(TUESDAY)));
        assertRefused("session-overlap", () -> all.proposed(cem, other, "2027-01-05T13:30:00Z"));
        assertThat(all.kept(second).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void who_is_late_is_told_that_it_changed_and_loses_nothing() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        all.change.change(
                bo, pairing.id(), one.id(), one.version(), new SessionDetails(30, "Room 5", Optional.empty()));
        assertRefused("session-changed", () -> all.change.cancel(ana, pairing.id(), one.id(), one.version(), "Ill"));
        assertThat(all.kept(one).state()).isEqualTo(State.CONFIRMED);
        assertThat(all.kept(one).place()).isEqualTo("Room 5");
    }

    @Test
    void a_move_takes_it_out_of_the_calendars_and_puts_it_back_under_the_same_name_with_a_higher_number() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        MentoringSession again = all.propose.move(bo, pairing.id(), one.id(), one.version(), "later", wish(THURSDAY));
        assertThat(all.kept(one).state()).isEqualTo(State.MOVED);
        assertThat(all.kept(one).endedBy()).contains(Side.MENTEE);
        assertThat(again.entry()).isEqualTo(one.entry());
        MentoringSession confirmed =
                all.change.confirm(ana, pairing.id(), again.id(), again.version(), Instant.parse(THURSDAY));
        assertThat(all.mails)
                .extracting(CalendarMail::method)
                .containsExactly(
                        Method.REQUEST, Method.REQUEST, Method.CANCEL, Method.CANCEL, Method.REQUEST, Method.REQUEST);
        assertThat(confirmed.sequence()).isEqualTo(3);
        assertRefused("session-state", () -> all.change.cancel(ana, pairing.id(), one.id(), 3, ""));
    }

    @Test
    void an_unchanged_meeting_tells_nobody_and_a_changed_one_tells_both() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        all.change.change(
                ana, pairing.id(), one.id(), one.version(), new SessionDetails(45, "Room 4", Optional.empty()));
        assertThat(all.mails).hasSize(2);
        all.change.change(
                ana,
                pairing.id(),
                one.id(),
                one.version(),
                new SessionDetails(45, "https://meet.example.org/x", Optional.of("show-me")));
        assertThat(all.mails).hasSize(4);
        assertThat(all.mails.get(3).calendar()).contains("meet.example.org").contains("Show me");
        assertRefused(
                "agenda-unknown",
                () -> all.change.change(
                        ana, pairing.id(), one.id(), 3, new SessionDetails(45, "", Optional.of("nonsense"))));
    }

    @Test
    void it_counts_three_days_after_one_said_that_it_took_place() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        assertRefused("session-to-come", () -> all.say.held(ana, pairing.id(), one.id(), one.version()));
        all.clock.goOn(Duration.ofDays(2));
        MentoringSession held = all.say.held(ana, pairing.id(), one.id(), one.version());
        assertThat(held.state()).isEqualTo(State.HELD);
        all.clock.goOn(Duration.ofDays(3).minusSeconds(1));
        assertThat(all.settle.list()).isEmpty();
        assertThat(all.settle.run(held)).isFalse();
        all.clock.goOn(Duration.ofSeconds(1));
        assertThat(all.settle.list()).containsExactly(held);
        assertRefused(
                "objection-too-late", () -> all.say.object(bo, pairing.id(), one.id(), held.version(), "I was ill"));
        assertThat(all.settle.run(held)).isTrue();
        assertThat(all.settle.run(held)).isFalse();
        assertThat(all.kept(one).settled()).isTrue();
    }

    @Test
    void it_counts_at_once_when_both_say_so() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        all.clock.goOn(Duration.ofDays(2));
        MentoringSession held = all.say.held(ana, pairing.id(), one.id(), one.version());
        all.say.held(bo, pairing.id(), one.id(), held.version());
        assertThat(all.kept(one).settled()).isTrue();
    }

    @Test
    void an_objection_takes_the_two_back_with_its_words_before_them() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        all.clock.goOn(Duration.ofDays(2));
        MentoringSession held = all.say.held(ana, pairing.id(), one.id(), one.version());
        assertRefused("own-word", () -> all.say.object(ana, pairing.id(), one.id(), held.version(), ""));
        MentoringSession back = all.say.object(bo, pairing.id(), one.id(), held.version(), "I was ill");
        assertThat(back.state()).isEqualTo(State.CONFIRMED);
        assertThat(back.objectedBy()).contains(Side.MENTEE);
        assertThat(back.objection()).isEqualTo("I was ill");
        all.clock.goOn(Duration.ofDays(9));
        assertThat(all.settle.list()).isEmpty();
        MentoringSession missed = all.say.missed(ana, pairing.id(), one.id(), back.version(), Side.MENTEE);
        assertThat(missed.endedBy()).contains(Side.MENTEE);
        assertThat(SessionDeed.listOf(missed, all.of(bo, pairing))).contains(SessionDeed.SAY_HELD);
    }

    @Test
    void a_meeting_is_noted_afterwards_and_taken_back_by_an_objection() {
        MentoringSession late = all.say.note(ana, pairing.id(), "k", wish("2027-01-02T09:00:00Z"));
        assertThat(late.state()).isEqualTo(State.HELD);
        assertThat(late.late()).isTrue();
        assertThat(all.say.note(ana, pairing.id(), "k", wish("2027-01-02T09:00:00Z")))
                .isEqualTo(late);
        assertRefused("time-to-come", () -> all.say.note(ana, pairing.id(), "l", wish("2027-01-04T09:30:00Z")));
        assertRefused("time-long-ago", () -> all.say.note(ana, pairing.id(), "m", wish("2026-11-01T09:30:00Z")));
        assertRefused("session-overlap", () -> all.say.note(bo, pairing.id(), "n", wish("2027-01-02T09:30:00Z")));
        assertRefused("options-invalid", () -> all.say.note(bo, pairing.id(), "o", wish(TUESDAY, THURSDAY)));
        MentoringSession back = all.say.object(bo, pairing.id(), late.id(), late.version(), "Not me");
        assertThat(back.state()).isEqualTo(State.CANCELLED);
        assertThat(all.mails).isEmpty();
    }

    @Test
    void when_the_pair_ends_what_was_to_come_is_off_and_what_was_is_still_told() {
        MentoringSession was = all.agreed(ana, bo, pairing, TUESDAY);
        MentoringSession next = all.agreed(ana, bo, pairing, "2027-01-12T14:00:00Z");
        MentoringSession open = all.proposed(bo, pairing, THURSDAY);
        all.clock.goOn(Duration.ofDays(2));
        Pairing ended = all.now(pairing, Pairing.State.ENDED_NO_FAULT);
        all.mails.clear();
        all.cancelAfterPairing.ended(all.of(ana, ended).place(), ended, all.clock.instant());
        assertThat(all.kept(next).state()).isEqualTo(State.CANCELLED);
        assertThat(all.kept(next).endedBy()).isEmpty();
        assertThat(all.kept(open).state()).isEqualTo(State.CANCELLED);
        assertThat(all.mails)
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.method()).isEqualTo(Method.CANCEL));
        assertRefused("mentorship-over", () -> all.proposed(ana, ended, THURSDAY));
        assertThat(all.say.held(ana, ended.id(), was.id(), was.version()).state())
                .isEqualTo(State.HELD);
    }

    @Test
    void to_everybody_else_there_is_no_such_pair_and_no_such_meeting() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        Caller cem = all.senior("Cem");
        Pairing other = all.pair(ana, cem);
        assertRefused("pairing-unknown", () -> all.list.run(cem, pairing.id()));
        assertRefused("pairing-unknown", () -> all.change.cancel(cem, pairing.id(), one.id(), one.version(), ""));
        assertRefused("session-unknown", () -> all.change.cancel(cem, other.id(), one.id(), one.version(), ""));
        assertRefused("session-unknown", () -> all.list.file(cem, other.id(), one.id()));
    }

    @Test
    void what_both_have_is_left_out_of_their_common_time() {
        List<Instant> before = all.common.run(ana, pairing.id(), 45).proposals();
        assertThat(before).hasSize(3);
        String first = before.get(0).toString();
        all.agreed(ana, bo, pairing, first);
        FindCommonTime.Found after = all.common.run(bo, pairing.id(), 45);
        assertThat(after.proposals()).hasSize(3).doesNotContain(before.get(0));
        assertThat(after.spans())
                .noneMatch(
                        span -> !span.from().isAfter(before.get(0)) && span.to().isAfter(before.get(0)));
        assertThat(after.proposals())
                .allSatisfy(one ->
                        assertThat(one).isAfterOrEqualTo(all.clock.instant().plus(FindCommonTime.LEAD)));
        assertRefused("minutes-invalid", () -> all.common.run(ana, pairing.id(), 14));
    }

    @Test
    void a_place_is_a_safe_link_or_words() {
        assertThat(new SessionDetails(15, " Room: 4, 2nd floor ", Optional.empty()).place())
                .isEqualTo("Room: 4, 2nd floor");
        assertThat(new SessionDetails(180, "https://meet.example.org/a?b=c", Optional.empty()).place())
                .startsWith("https://");
        for (String bad :
                List.of("javascript:alert(1)", "http://meet.example.org", "//evil", "https:///", "data:x,y")) {
            assertRefused("place-invalid", () -> new SessionDetails(45, bad, Optional.empty()));
        }
        assertRefused("minutes-invalid", () -> new SessionDetails(181, "", Optional.empty()));
        assertRefused("text-too-long", () -> new SessionDetails(45, "x".repeat(501), Optional.empty()));
    }
}
