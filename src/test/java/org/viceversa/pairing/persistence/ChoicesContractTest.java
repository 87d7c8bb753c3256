package org.viceversa.pairing.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Choice;
import org.viceversa.pairing.ChoiceList;
import org.viceversa.pairing.ChoiceLists;
import org.viceversa.pairing.Deadline;
import org.viceversa.pairing.Mark;
import org.viceversa.pairing.Marks;
import org.viceversa.pairing.OfferRules;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.programme.Programme;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.Programmed;

@ParameterizedClass
@EnumSource(PairingStore.class)
class ChoicesContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Parameter
    PairingStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID cycle = UUID.randomUUID();
    private Partner sol;
    private Partner ana;
    private Partner ben;

    @BeforeEach
    void open() {
        sol = store.ports().partner(tenant, cycle, "sol");
        ana = store.ports().partner(tenant, cycle, "ana");
        ben = store.ports().partner(tenant, cycle, "ben");
    }

    private Pairing asked() {
        Pairing offer = Pairing.chosen(
                tenant, cycle, ana, sol, Side.MENTEE, Optional.empty(), Deadline.of(NOW, ZoneId.of("UTC")), NOW);
        return store.ports()
                .pairings()
                .add(offer, PairingEvent.of(offer, PairingStep.OFFERED, Optional.of(sol.person())));
    }

    private static Choice choice(Partner chosen, Choice.State state, Optional<UUID> offer) {
        return new Choice(Side.MENTEE, chosen.person(), chosen.enrolment(), state, offer, NOW);
    }

    private ChoiceList list(UUID id, boolean sent, int version, Choice... choices) {
        return new ChoiceList(id, tenant, cycle, sol.enrolment(), sol.person(), sent, List.of(choices), version, NOW);
    }

    @Test
    void choices_are_kept_in_their_order_and_found_by_their_offer() {
        ChoiceLists lists = store.ports().lists();
        Pairing offer = asked();
        UUID id = UUID.randomUUID();
        ChoiceList first = lists.save(list(
                id,
                false,
                0,
                choice(ben, Choice.State.DRAFT, Optional.empty()),
                choice(ana, Choice.State.DRAFT, Optional.empty())));
        assertThat(first.version()).isEqualTo(1);
        ChoiceList changed = lists.save(list(
                id,
                true,
                1,
                choice(ana, Choice.State.SENT, Optional.of(offer.id())),
                choice(ben, Choice.State.DRAFT, Optional.empty())));

        assertThat(lists.findOf(tenant, cycle, sol.person())).contains(changed);
        assertThat(lists.findByPairing(tenant, offer.id())).contains(changed);
        assertThat(lists.findByPairing(tenant, UUID.randomUUID())).isEmpty();
        assertThat(lists.listOf(tenant, cycle)).containsExactly(changed);
        assertThat(lists.listFor(tenant, sol.person())).containsExactly(changed);
        assertThat(lists.listFor(tenant, ana.person())).isEmpty();
    }

    @Test
    void an_older_version_replaces_nothing_and_a_second_list_is_none() {
        ChoiceLists lists = store.ports().lists();
        ChoiceList kept = lists.save(list(UUID.randomUUID(), false, 0));
        lists.save(kept);
        assertThatThrownBy(() -> lists.save(kept))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("choices-changed"));
        assertThatThrownBy(() -> lists.save(list(UUID.randomUUID(), false, 0))).isInstanceOf(Refused.class);
        assertThat(lists.listOf(tenant, cycle)).hasSize(1);
    }

    @Test
    void notes_are_replaced_and_taken_back() {
        Marks marks = store.ports().marks();
        Mark hidden = new Mark(tenant, cycle, sol.person(), ana.person(), Mark.Kind.HIDDEN);
        Mark liked = new Mark(tenant, cycle, sol.person(), ana.person(), Mark.Kind.BOOKMARKED);
        marks.save(hidden);
        marks.save(liked);
        assertThat(marks.listFor(tenant, cycle, sol.person())).containsExactly(liked);
        assertThat(marks.listOf(tenant, cycle)).containsExactly(liked);
        assertThat(marks.listFor(tenant, cycle, ana.person())).isEmpty();

        marks.remove(tenant, cycle, sol.person(), ana.person());
        assertThat(marks.listOf(tenant, cycle)).isEmpty();
    }

    @Test
    void who_is_asked_first_is_kept_for_each_programme() {
        OfferRules rules = store.ports().rules();
        Programme programme = Programmed.programme(tenant, "Rotnem");
        store.ports().programmes().add(programme);
        assertThat(rules.findFirst(tenant, programme.id())).isEmpty();
        assertThat(rules.first(tenant, programme.id())).isEqualTo(Side.MENTEE);

        rules.save(tenant, programme.id(), Side.MENTEE);
        rules.save(tenant, programme.id(), Side.MENTOR);
        assertThat(rules.findFirst(tenant, programme.id())).contains(Side.MENTOR);
        assertThat(rules.findFirst(UUID.randomUUID(), programme.id())).isEmpty();
    }

    @Test
    void no_other_tenant_sees_or_changes_anything() {
        UUID stranger = UUID.randomUUID();
        Pairing offer = asked();
        ChoiceList kept = store.ports()
                .lists()
                .save(list(UUID.randomUUID(), true, 0, choice(ana, Choice.State.SENT, Optional.of(offer.id()))));
        Mark mark = new Mark(tenant, cycle, sol.person(), ana.person(), Mark.Kind.HIDDEN);
        store.ports().marks().save(mark);
        store.ports().marks().remove(stranger, cycle, sol.person(), ana.person());

        assertThat(store.ports().lists().findOf(stranger, cycle, sol.person())).isEmpty();
        assertThat(store.ports().lists().findByPairing(stranger, offer.id())).isEmpty();
        assertThat(store.ports().lists().listOf(stranger, cycle)).isEmpty();
        assertThat(store.ports().lists().listFor(stranger, sol.person())).isEmpty();
        assertThat(store.ports().marks().listOf(stranger, cycle)).isEmpty();
        assertThat(store.ports().marks().listFor(stranger, cycle, sol.person())).isEmpty();
        assertThat(store.ports().marks().listOf(tenant, cycle)).containsExactly(mark);
        assertThatThrownBy(() -> store.ports()
                        .lists()
                        .save(new ChoiceList(
                                kept.id(),
                                stranger,
                                cycle,
                                kept.enrolment(),
                                kept.person(),
                                false,
                                List.of(),
                                kept.version(),
                                NOW)))
                .isInstanceOf(Refused.class);
        assertThat(store.ports().lists().findOf(tenant, cycle, sol.person())).contains(kept);
    }
}
