package org.viceversa.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentorship.Goal;
import org.viceversa.notice.NoticeRule.Design;
import org.viceversa.notice.SaveRule.Change;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;

class FindNoticesTest {

    /** A Monday. */
    private final NoticesFixture rules = new NoticesFixture("2027-01-04T10:00:00Z");

    private UUID mentor(Pairing pairing) {
        return pairing.mentor().person();
    }

    private UUID mentee(Pairing pairing) {
        return pairing.mentee().person();
    }

    @Test
    void both_are_told_that_both_said_yes_and_once_only() {
        Pairing pair = rules.pair("Ada Lovelace", "Bo Ek");

        assertThat(rules.look().notices()).isEqualTo(2);
        assertThat(rules.look().notices()).isZero();
        assertThat(rules.of(mentor(pair))).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo("You and Bo Ek both said yes");
            assertThat(notice.text()).startsWith("You and Bo Ek are a Rotnem pair now.");
            assertThat(notice.path()).isEqualTo("/pairs/" + pair.id());
        });
    }

    @Test
    void a_pair_without_a_first_meeting_is_told_after_ten_days_and_not_before() {
        rules.only(NoticeKind.FIRST_SESSION);
        Pairing pair = rules.pair("Ada", "Bo");

        rules.days(9);
        assertThat(rules.look().notices()).isZero();
        rules.days(1);
        assertThat(rules.look().notices()).isEqualTo(2);
        assertThat(rules.of(mentee(pair)).get(0).text()).contains("for 10 days");
    }

    @Test
    void what_lost_its_cause_is_taken_back_before_it_is_mailed_and_stays_when_it_was_read() {
        rules.only(NoticeKind.FIRST_SESSION);
        Pairing pair = rules.pair("Ada", "Bo");
        rules.days(10);
        rules.look();
        rules.kept.notices.markRead(rules.tenant, mentor(pair), List.of(), rules.clock.instant());

        rules.session(pair, State.CONFIRMED, rules.clock.instant().plus(Duration.ofDays(3)));
        rules.look();

        assertThat(rules.of(mentee(pair))).isEmpty();
        assertThat(rules.kept.notices.countUnread(rules.tenant, mentee(pair))).isZero();
        assertThat(rules.of(mentor(pair))).hasSize(1);
        assertThat(rules.send())
                .as("what was read in the tool is not mailed either")
                .isZero();
    }

    @Test
    void a_pair_that_met_and_booked_nothing_is_told_after_a_fortnight() {
        rules.only(NoticeKind.NOTHING_BOOKED);
        Pairing pair = rules.pair("Ada", "Bo");
        rules.session(pair, State.HELD, rules.clock.instant());

        rules.days(13);
        assertThat(rules.look().notices()).isZero();
        rules.days(2);
        assertThat(rules.look().notices()).isEqualTo(2);
    }

    @Test
    void a_proposal_names_both_zones_and_goes_to_the_other_side() {
        rules.only(NoticeKind.SESSION_PROPOSED);
        Pairing pair = rules.pair("Ada", ZoneId.of("Asia/Kathmandu"), "Bo", NoticesFixture.ZURICH);
        rules.session(pair, State.PROPOSED, Instant.parse("2027-01-05T09:00:00Z"));

        rules.look();

        assertThat(rules.of(mentor(pair))).isEmpty();
        assertThat(rules.of(mentee(pair)).get(0).text())
                .startsWith(
                        "Ada proposes: Tuesday 5 January 2027, 10:00 (Europe/Zurich), there Tue 14:45 (Asia/Kathmandu).");
    }

    @Test
    void whoever_has_not_answered_is_asked_two_days_after_a_meeting_and_not_for_ever() {
        rules.only(NoticeKind.QUESTIONS);
        Pairing pair = rules.pair("Ada", "Bo");
        rules.session(pair, State.HELD, rules.clock.instant());
        rules.asked = Set.of(Side.MENTEE);
        rules.days(1);
        assertThat(rules.look().notices()).isZero();
        rules.clock.goOn(Duration.ofHours(25));
        assertThat(rules.look().notices()).isEqualTo(1);
        assertThat(rules.of(mentee(pair)).get(0).path()).isEqualTo("/pairs/" + pair.id() + "/pulse");

        rules.asked = Set.of();
        rules.look();
        assertThat(rules.of(mentee(pair))).as("answered meanwhile").isEmpty();
    }

    @Test
    void two_cancellations_go_to_the_sponsor_and_to_nobody_else() {
        rules.only(NoticeKind.TWO_CANCELLATIONS);
        Caller manager = rules.manager("Amara");
        UUID sponsor = rules.person("Jack").id();
        rules.kept.rules.saveProgramme(
                new ProgrammeNotices(rules.tenant, rules.programme.id(), Optional.of(sponsor), 200, 10_000, 0));
        Pairing pair = rules.pair("Ada", "Bo");
        rules.session(pair, State.CANCELLED, rules.clock.instant());
        assertThat(rules.look().notices()).as("one cancellation is none").isZero();
        rules.session(pair, State.CANCELLED, rules.clock.instant());

        assertThat(rules.look().notices()).isEqualTo(1);
        assertThat(rules.of(sponsor).get(0).text()).startsWith("Ada and Bo in Rotnem cancelled");
        assertThat(rules.of(manager.person().id())).isEmpty();
        assertThat(rules.of(mentor(pair))).isEmpty();
    }

    @Test
    void a_stuck_pair_is_told_to_those_who_run_programmes_once_and_not_to_the_two() {
        rules.only(NoticeKind.STAGE_STUCK);
        Caller manager = rules.manager("Amara");
        Pairing pair = rules.pair("Ada", "Bo");
        rules.days(21);

        assertThat(rules.look().notices()).isEqualTo(1);
        assertThat(rules.of(manager.person().id()).get(0).path()).endsWith("/pairings");
        assertThat(rules.of(mentor(pair))).isEmpty();
    }

    @Test
    void a_goal_is_told_of_two_weeks_and_three_days_before_it_is_due() {
        rules.only(NoticeKind.GOAL_DUE);
        Pairing pair = rules.pair("Ada", "Bo");
        rules.goals.add(new Goal(
                UUID.randomUUID(),
                rules.tenant,
                pair.id(),
                Side.MENTEE,
                Goal.Type.PERSPECTIVE,
                Optional.empty(),
                "Read {partner} out loud",
                Optional.empty(),
                0,
                0,
                "",
                Optional.of(rules.place().today(rules.clock).plusDays(15)),
                List.of(),
                "",
                Goal.State.OPEN,
                1,
                rules.clock.instant(),
                rules.clock.instant()));

        assertThat(rules.look().notices()).isZero();
        rules.days(1);
        assertThat(rules.look().notices()).isEqualTo(1);
        rules.days(10);
        assertThat(rules.look().notices()).isZero();
        rules.days(1);
        assertThat(rules.look().notices()).isEqualTo(1);
        assertThat(rules.of(mentor(pair))).isEmpty();
        assertThat(rules.of(mentee(pair)).get(0).text())
                .as("what people write is put in as it is")
                .startsWith("\"Read {partner} out loud\" is due on 19 January 2027.");
    }

    @Test
    void a_silent_pair_is_warned_and_ends_seven_days_later_without_a_fault() {
        rules.only(NoticeKind.SILENCE);
        Pairing pair = rules.pair("Ada", "Bo");
        rules.days(60);
        assertThat(rules.look().notices()).isEqualTo(2);
        assertThat(rules.of(mentor(pair)).get(0).text()).contains("12 March 2027");

        rules.days(6);
        assertThat(rules.look().silent()).isEmpty();
        rules.days(1);
        FindNotices.Made made = rules.look();
        assertThat(made.silent()).hasSize(1);
        assertThat(rules.find.end(made.silent().get(0))).isTrue();
        assertThat(rules.pairings.find(rules.tenant, pair.id()).orElseThrow().state())
                .isEqualTo(Pairing.State.ENDED_NO_FAULT);
        assertThat(rules.find.end(made.silent().get(0))).as("once").isFalse();
    }

    @Test
    void a_sign_after_the_warning_keeps_a_pair_together() {
        rules.only(NoticeKind.SILENCE);
        Pairing pair = rules.pair("Ada", "Bo");
        rules.days(60);
        rules.look();
        rules.days(3);
        rules.session(pair, State.HELD, rules.clock.instant());
        rules.days(30);

        assertThat(rules.look().silent()).isEmpty();
    }

    @Test
    void nobody_ends_who_was_never_warned() {
        rules.pair("Ada", "Bo");
        rules.only();
        rules.days(200);
        assertThat(rules.look().silent()).isEmpty();
    }

    @Test
    void a_form_is_reminded_of_while_people_may_apply_only() {
        rules.only(NoticeKind.FORM);
        rules.enrolled(rules.person("Ada"), Side.MENTOR, NoticesFixture.ZURICH, Enrolment.State.DRAFT);
        rules.days(7);
        assertThat(rules.look().notices()).as("applications have closed").isZero();
    }

    @Test
    void a_rule_that_would_tell_too_many_waits_for_a_word_and_tells_nobody_before() {
        rules.only(NoticeKind.ACCEPTED);
        Caller manager = rules.manager("Amara");
        rules.kept.rules.saveProgramme(
                new ProgrammeNotices(rules.tenant, rules.programme.id(), Optional.empty(), 5, 10_000, 0));
        for (int i = 0; i < 4; i++) {
            rules.pair("Ada " + i, "Bo " + i);
        }

        assertThat(rules.look().notices()).isZero();
        NoticeRule held = rules.kept.rules.of(rules.tenant, rules.programme.id(), NoticeKind.ACCEPTED);
        assertThat(held.held()).isEqualTo(8);
        assertThatThrownBy(() -> save(manager, held, Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("8 people would be told");
        assertThatThrownBy(() -> save(manager, held, Optional.of(7))).isInstanceOf(Refused.class);
        assertThat(rules.look().notices()).isZero();

        save(manager, held, Optional.of(8));
        assertThat(rules.look().notices()).isEqualTo(8);
        assertThat(rules.kept
                        .rules
                        .of(rules.tenant, rules.programme.id(), NoticeKind.ACCEPTED)
                        .held())
                .isZero();
    }

    @Test
    void many_within_a_day_are_too_many_too() {
        rules.only(NoticeKind.ACCEPTED);
        rules.kept.rules.saveProgramme(
                new ProgrammeNotices(rules.tenant, rules.programme.id(), Optional.empty(), 5, 10_000, 0));
        rules.pair("Ada", "Bo");
        rules.pair("Cy", "Di");
        assertThat(rules.look().notices()).isEqualTo(4);
        rules.pair("Ed", "Fa");
        assertThat(rules.look().notices()).isZero();
        rules.clock.goOn(Duration.ofHours(25));
        assertThat(rules.look().notices()).as("another day").isEqualTo(2);
    }

    private void save(Caller manager, NoticeRule rule, Optional<Integer> confirmed) {
        rules.saveRule.run(
                manager, rules.programme.id(), new Change(rule.kind(), rule.design(), rule.version(), confirmed));
    }

    @Test
    void a_rule_is_refused_that_makes_no_sense_and_stays_as_it_was() {
        Caller manager = rules.manager("Amara");
        NoticeRule form = rules.kept.rules.of(rules.tenant, rules.programme.id(), NoticeKind.FORM);
        List<Design> senseless = List.of(
                new Design(true, List.of(), "a", "b", Audience.CONCERNED),
                new Design(true, List.of(0), "a", "b", Audience.CONCERNED),
                new Design(true, List.of(7, 7), "a", "b", Audience.CONCERNED),
                new Design(true, List.of(7), "a {secret}", "b", Audience.CONCERNED),
                new Design(true, List.of(7), "a", "b", Audience.MANAGERS));
        for (Design design : senseless) {
            assertThatThrownBy(() -> rules.saveRule.run(
                            manager,
                            rules.programme.id(),
                            new Change(NoticeKind.FORM, design, form.version(), Optional.empty())))
                    .as(design.toString())
                    .isInstanceOf(Refused.class);
        }
        assertThat(rules.kept.rules.of(rules.tenant, rules.programme.id(), NoticeKind.FORM))
                .isEqualTo(form);
    }

    @Test
    void only_managers_change_rules_and_the_quicker_one_wins() {
        Caller manager = rules.manager("Amara");
        NoticeRule rule = rules.kept.rules.of(rules.tenant, rules.programme.id(), NoticeKind.FORM);
        Caller learner = new Caller(rules.tenant, rules.person("Ada"), Optional.empty(), Set.of());
        assertThatThrownBy(() -> save(learner, rule, Optional.empty())).hasMessageContaining("does not allow");

        save(manager, rule, Optional.empty());
        assertThatThrownBy(() -> save(manager, rule, Optional.empty())).hasMessageContaining("Somebody else changed");
    }

    @Test
    void a_meeting_that_was_set_is_told_to_whoever_proposed_it() {
        rules.only(NoticeKind.SESSION_CONFIRMED);
        Pairing pair = rules.pair("Ada", "Bo");
        MentoringSession meeting =
                rules.session(pair, State.CONFIRMED, rules.clock.instant().plus(Duration.ofDays(1)));

        rules.look();

        assertThat(rules.of(mentor(pair)))
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.key()).contains(meeting.id().toString()));
        assertThat(rules.of(mentee(pair))).isEmpty();
    }
}
