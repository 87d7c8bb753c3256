package org.viceversa.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.ListOffers.Card;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.ReachOfProgramme;

/** What people offer to teach, for those whom the programme reaches. */
class ListOffersTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final ListOffers offers = new ListOffers(
            fixture.programmes.cycles(),
            fixture.programmes,
            new ReachOfProgramme(fixture.programmes.optOuts(), (tenant, person) -> Set.of()),
            fixture.enrolments,
            fixture.skills.skills,
            fixture.people.people());
    private final Caller ana = fixture.learner("6", "Ana Álvarez");
    private final Caller bo = fixture.learner("7", "Bo Chen");

    private void offers(Caller caller, Offer... offered) {
        Enrolment saved = fixture.saveAnswers.run(
                caller, fixture.cycle.id(), 0, EnumSet.of(Side.MENTOR), fixture.answers(List.of(), List.of(offered)));
        fixture.submit.run(caller, fixture.cycle.id(), saved.version(), 1);
    }

    private Offer python(boolean shown) {
        return new Offer(fixture.python.id(), 4, "With your own data", shown);
    }

    private Offer feeds(boolean shown) {
        return new Offer(fixture.feeds.id(), 3, "", shown);
    }

    @Test
    void only_what_somebody_wants_to_show_is_shown() {
        offers(ana, python(true), feeds(false));

        assertThat(offers.run(bo, "")).singleElement().satisfies(card -> {
            assertThat(card.skill()).isEqualTo(fixture.python);
            assertThat(card.person()).isEqualTo(ana.person());
            assertThat(card.own()).isFalse();
        });
        assertThat(offers.run(ana, "")).extracting(Card::own).containsExactly(true);
    }

    @Test
    void a_form_that_was_not_sent_shows_nothing() {
        fixture.mentor(ana);

        assertThat(offers.run(bo, "")).isEmpty();
    }

    @Test
    void skills_words_and_names_are_searched_without_accents() {
        offers(ana, python(true), feeds(true));

        assertThat(offers.run(bo, "pyth")).hasSize(1);
        assertThat(offers.run(bo, "own data")).hasSize(1);
        assertThat(offers.run(bo, "alvarez")).hasSize(2);
        assertThat(offers.run(bo, "knitting")).isEmpty();
    }

    @Test
    void an_offer_keeps_its_id_and_its_title_for_a_plan() {
        offers(ana, python(true));
        UUID id = offers.run(bo, "").get(0).id();

        assertThat(offers.run(bo, "").get(0).id()).isEqualTo(id);
        assertThat(offers.titles(bo, List.of(id, UUID.randomUUID())))
                .containsOnlyKeys(id)
                .containsValue("Python · Ana Álvarez");
    }

    @Test
    void a_cycle_that_is_over_and_whoever_left_offer_nothing() {
        offers(ana, python(true));
        offers(bo, feeds(true));
        fixture.change.leave(bo, fixture.cycle.id());
        assertThat(offers.run(bo, "")).extracting(Card::person).containsExactly(ana.person());

        fixture.changeCycle(cycle -> cycle.inState(Cycle.State.CANCELLED));
        assertThat(offers.run(bo, "")).isEmpty();
    }

    @Test
    void whom_the_programme_does_not_reach_sees_nothing() {
        offers(ana, python(true));
        Caller outside = new Caller(fixture.tenant, bo.person(), Optional.empty(), Set.of(ToolRole.LEARNER));
        Caller stranger = new Caller(UUID.randomUUID(), bo.person(), Optional.of(fixture.course), Set.of());

        assertThat(offers.run(outside, "")).isEmpty();
        assertThat(offers.run(stranger, "")).isEmpty();
    }
}
