package org.viceversa.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.pairing.PairingsFixture.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.ChoosePartners.Choices;
import org.viceversa.pairing.ListPairings.Seeking;
import org.viceversa.pairing.ListPairings.Waiting;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingStatus.Line;
import org.viceversa.pairing.SuggestPartners.Filter;
import org.viceversa.pairing.SuggestPartners.Suggestion;
import org.viceversa.pairing.SuggestPartners.Suggestions;
import org.viceversa.people.Caller;
import org.viceversa.suitability.Liking;
import org.viceversa.suitability.SkillsOfPair;

/** Seniors choose whom they would like to learn from. */
class ChoicesTest {

    private static final Filter ALL = new Filter(Optional.empty(), "", false);

    private final PairingsFixture fixture = new PairingsFixture();
    private final Caller ana = fixture.mentor("Ana");
    private final Caller ben = fixture.mentor("Ben");
    private final Caller cem = fixture.mentor("Cem");
    private final Caller sol = fixture.mentee("Sol");

    private UUID cycle() {
        return fixture.cycle.id();
    }

    private Choices sent(Caller chooser, Caller... ranked) {
        int version = fixture.choose.show(chooser, cycle()).list().version();
        int kept = fixture.choose
                .rank(chooser, cycle(), version, ids(ranked))
                .list()
                .version();
        return fixture.choose.send(chooser, cycle(), kept);
    }

    private static List<UUID> ids(Caller... those) {
        return Stream.of(those).map(one -> one.person().id()).toList();
    }

    private List<Choice.State> states(Caller chooser) {
        return fixture.choose.show(chooser, cycle()).list().choices().stream()
                .map(Choice::state)
                .toList();
    }

    private void decline(Caller asked) {
        fixture.answer.decline(
                asked, fixture.only(asked).pairing().id(), Optional.of(PairingReason.ANOTHER_SUITS_BETTER), "");
    }

    private List<String> suggested(Caller who) {
        return fixture.suggest.run(who, cycle(), ALL).best().stream()
                .map(one -> one.person().name())
                .toList();
    }

    @Test
    void one_is_asked_at_a_time_and_the_next_one_at_once_after_a_no() {
        Choices first = sent(sol, ana, ben, cem);
        assertThat(states(sol)).containsExactly(Choice.State.SENT, Choice.State.DRAFT, Choice.State.DRAFT);
        assertThat(fixture.choose.send(sol, cycle(), first.list().version()).list())
                .as("a double click")
                .isEqualTo(first.list());
        assertThat(fixture.only(ana).status().line()).isEqualTo(Line.ASKED);
        assertThat(fixture.only(sol).status().line()).isEqualTo(Line.OTHER_ASKED);
        assertThat(fixture.mine.run(ben).pairings()).isEmpty();

        decline(ana);
        assertThat(states(sol)).containsExactly(Choice.State.DECLINED, Choice.State.SENT, Choice.State.DRAFT);
        assertThat(fixture.only(ben).status().line()).isEqualTo(Line.ASKED);
    }

    @Test
    void who_does_not_answer_in_five_working_days_is_passed_over() {
        sent(sol, ana, ben);
        fixture.clock.goOn(Duration.ofDays(8));
        fixture.tick();

        assertThat(states(sol)).containsExactly(Choice.State.EXPIRED, Choice.State.SENT);
        assertThat(fixture.only(ben).status().line()).isEqualTo(Line.ASKED);
    }

    @Test
    void a_yes_settles_it_and_the_rest_is_asked_no_more() {
        sent(sol, ana, ben, cem);
        Pairing pair = fixture.answer.accept(ana, fixture.only(ana).pairing().id());

        assertThat(pair.state()).isEqualTo(State.ACTIVE);
        assertThat(states(sol))
                .containsExactly(Choice.State.ACCEPTED, Choice.State.SUPERSEDED, Choice.State.SUPERSEDED);
        assertThat(fixture.enrolment(sol).state()).isEqualTo(Enrolment.State.MATCHED);
        assertThat(fixture.suggest.run(sol, cycle(), ALL).mayChoose()).isFalse();
        assertRefused("may-not-choose", () -> fixture.choose.rank(sol, cycle(), 4, ids(ben)));
    }

    @Test
    void who_was_asked_by_several_takes_one_and_the_others_ask_the_next() {
        Caller tom = fixture.mentee("Tom");
        sent(sol, ana, ben);
        sent(tom, ana, cem);
        assertThat(fixture.mine.run(ana).pairings()).hasSize(2);
        Pairing sols = fixture.only(sol).pairing();
        fixture.answer.accept(ana, sols.id());

        assertThat(states(tom)).containsExactly(Choice.State.SUPERSEDED, Choice.State.SENT);
        assertThat(fixture.only(cem).status().line()).isEqualTo(Line.ASKED);
        assertThat(fixture.kept(sols).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void when_all_were_asked_in_vain_the_person_waits_and_staff_sees_it() {
        sent(sol, ana);
        decline(ana);

        assertThat(fixture.choose.show(sol, cycle()).list().isExhausted()).isTrue();
        assertThat(fixture.enrolment(sol).state()).isEqualTo(Enrolment.State.WAITING);
        assertThat(fixture.mine.run(sol).places().get(0).exhausted()).isTrue();
        assertThat(fixture.all.queue(fixture.manager(), cycle()))
                .first()
                .extracting(Seeking::name, Seeking::why)
                .containsExactly("Sol", Waiting.EXHAUSTED);
        int version = fixture.choose.show(sol, cycle()).list().version();
        assertRefused("choice-not-possible", () -> fixture.choose.rank(sol, cycle(), version, ids(ana)));
        assertThat(fixture.choose.rank(sol, cycle(), version, ids(ben)).list().sent())
                .as("a new list is a draft again")
                .isFalse();
    }

    @Test
    void a_ranking_is_changed_while_somebody_is_asked() {
        Choices asked = sent(sol, ana, ben);
        Choices same = fixture.choose.rank(sol, cycle(), asked.list().version(), ids(cem, ana));
        assertThat(same.list().current())
                .hasValueSatisfying(
                        one -> assertThat(one.person()).isEqualTo(ana.person().id()));

        Pairing before = fixture.only(ana).pairing();
        fixture.choose.rank(sol, cycle(), same.list().version(), ids(ben, cem));
        assertThat(fixture.kept(before).state()).isEqualTo(State.WITHDRAWN);
        assertThat(fixture.only(ben).status().line()).isEqualTo(Line.ASKED);
        assertThat(states(sol)).containsExactly(Choice.State.WITHDRAWN, Choice.State.SENT, Choice.State.DRAFT);
    }

    @Test
    void all_is_taken_back_while_nobody_has_said_yes() {
        sent(sol, ana, ben);
        Pairing before = fixture.only(ana).pairing();
        fixture.choose.withdraw(sol, cycle());
        fixture.choose.withdraw(sol, cycle());

        assertThat(fixture.kept(before).state()).isEqualTo(State.WITHDRAWN);
        assertThat(states(sol)).containsOnly(Choice.State.WITHDRAWN);
        assertThat(fixture.mine.run(ben).pairings()).isEmpty();
        assertThat(fixture.enrolment(sol).state()).isEqualTo(Enrolment.State.READY);
    }

    @Test
    void bad_rankings_lose_nothing() {
        Choices kept = fixture.choose.rank(sol, cycle(), 0, ids(ana, ben));
        int version = kept.list().version();
        assertRefused("choices-changed", () -> fixture.choose.rank(sol, cycle(), 0, ids(cem)));
        assertRefused("choice-twice", () -> fixture.choose.rank(sol, cycle(), version, ids(ana, ana)));
        assertRefused("choice-not-possible", () -> fixture.choose.rank(sol, cycle(), version, ids(sol)));
        Caller[] six =
                Stream.of("D", "E", "F", "G", "H", "I").map(fixture::mentor).toArray(Caller[]::new);
        assertRefused("choices-too-many", () -> fixture.choose.rank(sol, cycle(), version, ids(six)));
        assertThat(fixture.choose.show(sol, cycle()).list()).isEqualTo(kept.list());

        Choices empty = fixture.choose.rank(sol, cycle(), version, List.of());
        assertRefused(
                "choices-empty",
                () -> fixture.choose.send(sol, cycle(), empty.list().version()));
    }

    @Test
    void juniors_choose_only_where_the_programme_lets_them_or_while_they_wait() {
        assertRefused("may-not-choose", () -> fixture.choose.rank(ana, cycle(), 0, ids(sol)));
        Caller waits = fixture.enrolled("Wim", Side.MENTOR, Enrolment.State.WAITING, 1, List.of());
        sent(waits, sol);

        Pairing asked = fixture.only(sol).pairing();
        assertThat(asked.first()).isEqualTo(Side.MENTOR);
        assertThat(asked.mentee().person()).isEqualTo(sol.person().id());
    }

    @Test
    void suggestions_say_why_and_how_many_and_nothing_of_those_who_are_not_there() {
        Caller shy = fixture.enrolled(
                "Aaron",
                Side.MENTOR,
                Enrolment.State.READY,
                1,
                List.of(sol.person().id()));
        Suggestions all = fixture.suggest.run(sol, cycle(), ALL);

        assertThat(all.best()).extracting(one -> one.person().name()).containsExactly("Ana", "Ben", "Cem");
        assertThat(all.eligible()).isEqualTo(3);
        Suggestion best = all.best().get(0);
        assertThat(best.suitable().score()).isEqualTo(PairingsFixture.SCORE);
        assertThat(best.theyTeach()).containsExactly(new SkillsOfPair.Line(fixture.python.id(), "Python", 4, true));
        assertThat(best.languages()).containsExactly("en");
        assertRefused(
                "choice-not-possible",
                () -> fixture.suggest.mark(sol, cycle(), shy.person().id(), Optional.of(Mark.Kind.BOOKMARKED)));
    }

    @Test
    void suggestions_are_filtered_hidden_and_bookmarked_and_bookmarks_count_as_liking() {
        fixture.suggest.mark(sol, cycle(), ana.person().id(), Optional.of(Mark.Kind.HIDDEN));
        fixture.suggest.mark(sol, cycle(), cem.person().id(), Optional.of(Mark.Kind.BOOKMARKED));
        assertThat(suggested(sol)).containsExactly("Ben", "Cem");
        assertThat(fixture.suggest.run(sol, cycle(), ALL).hidden()).isEqualTo(1);
        assertThat(fixture.suggest
                        .run(sol, cycle(), new Filter(Optional.empty(), "", true))
                        .best())
                .hasSize(1);
        assertThat(fixture.suggest
                        .run(sol, cycle(), new Filter(Optional.empty(), "fr", false))
                        .found())
                .isZero();
        assertThat(fixture.suggest
                        .run(sol, cycle(), new Filter(Optional.of(fixture.python.id()), "en", false))
                        .found())
                .isEqualTo(2);
        fixture.choose.rank(sol, cycle(), 0, ids(ben));
        assertThat(new Likings(fixture.choices.lists, fixture.choices.marks).list(fixture.tenant, cycle()))
                .isEqualTo(Map.of(
                        sol.person().id(),
                        Map.of(ben.person().id(), Liking.FIRST, cem.person().id(), Liking.LIKED)));

        fixture.suggest.mark(sol, cycle(), ana.person().id(), Optional.empty());
        assertThat(suggested(sol)).containsExactly("Ana", "Ben", "Cem");
    }

    @Test
    void who_left_meanwhile_is_passed_over() {
        sent(sol, ana, ben, cem);
        Enrolment bens = fixture.enrolment(ben);
        fixture.change(new Enrolment(
                bens.id(),
                bens.tenant(),
                bens.cycle(),
                bens.person(),
                bens.sides(),
                Enrolment.State.LEFT,
                bens.answers(),
                bens.consent(),
                bens.pause(),
                bens.orientation(),
                bens.version(),
                bens.changedAt()));
        decline(ana);

        assertThat(states(sol)).containsExactly(Choice.State.DECLINED, Choice.State.SUPERSEDED, Choice.State.SENT);
    }
}
