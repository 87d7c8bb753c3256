package org.viceversa.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.employees.TenureBand;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.Consent;
import org.viceversa.enrolment.Enrolment.Pause;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.OrientationProgress;
import org.viceversa.enrolment.Participants;
import org.viceversa.enrolment.Participants.Teaching;
import org.viceversa.enrolment.Participants.Wanting;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;

@ParameterizedClass
@EnumSource(EnrolmentStore.class)
class EnrolmentsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Parameter
    EnrolmentStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID cycle = UUID.randomUUID();
    private final UUID skill = UUID.randomUUID();
    private Enrolments enrolments;

    @BeforeEach
    void open() {
        enrolments = store.ports().enrolments();
    }

    private UUID person(String subject) {
        return store.ports()
                .people()
                .add(new Person(
                        UUID.randomUUID(), tenant, subject, new Particulars("Łukasz", "", "", "", ""), true, false, ""))
                .id();
    }

    private Answers answers() {
        return new Answers(
                List.of(new Need(skill, 1, 3, 1), new Need(UUID.randomUUID(), 0, 2, 3)),
                List.of(new Offer(UUID.randomUUID(), 4, "Mit \"Anführung\", ‘quotes’ ; 数", true)),
                List.of(
                        new SpokenLanguage("de-CH", LanguageLevel.NATIVE),
                        new SpokenLanguage("en", LanguageLevel.WORKING)),
                Availability.between(0, 4, 9, 12),
                ZoneId.of("Asia/Kolkata"),
                List.of("Politics", "My team: its people"),
                List.of(UUID.randomUUID(), UUID.randomUUID()),
                3,
                Optional.of(TenureBand.FROM_7_TO_15));
    }

    private Enrolment full(UUID person, State state, Set<Side> sides, Instant at) {
        return new Enrolment(
                UUID.randomUUID(),
                tenant,
                cycle,
                person,
                sides,
                state,
                answers(),
                Optional.of(new Consent(2, NOW)),
                Optional.of(new Pause(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 2))),
                Map.of(
                        Side.MENTEE,
                        new OrientationProgress(Set.of("what", "trust"), Set.of("voluntary"), Optional.empty())),
                1,
                at);
    }

    private static EnrolmentEvent event(Enrolment enrolment, Move what, Instant at) {
        return new EnrolmentEvent(
                UUID.randomUUID(),
                enrolment.tenant(),
                enrolment.id(),
                what,
                enrolment.state(),
                "why",
                enrolment.person(),
                at);
    }

    private Enrolment added(String subject, State state, Set<Side> sides, Instant at) {
        Enrolment enrolment = full(person(subject), state, sides, at);
        return enrolments.add(enrolment, event(enrolment, Move.STARTED, at));
    }

    @Test
    void sums_count_those_who_take_part_and_nobody_else() {
        Enrolment ready = added("6", State.READY, EnumSet.of(Side.MENTEE), NOW);
        added("7", State.DRAFT, EnumSet.of(Side.MENTEE), NOW);
        added("8", State.LEFT, EnumSet.of(Side.MENTOR), NOW);
        Participants participants = store.ports().participants();

        assertThat(participants.listPeople(tenant, cycle)).containsExactly(ready.person());
        assertThat(participants.listWanting(tenant, cycle)).hasSize(2).contains(new Wanting(ready.person(), skill, 1));
        assertThat(participants.listTeaching(tenant, cycle))
                .extracting(Teaching::person, Teaching::level)
                .containsExactly(tuple(ready.person(), 4));
        assertThat(participants.listPeople(UUID.randomUUID(), cycle)).isEmpty();
        assertThat(participants.listPeople(tenant, UUID.randomUUID())).isEmpty();
    }

    @Test
    void an_enrolment_is_kept_to_the_letter() {
        Enrolment enrolment = added("6", State.READY, EnumSet.of(Side.MENTEE), NOW);

        assertThat(enrolments.find(tenant, enrolment.id())).contains(enrolment);
        assertThat(enrolments.findOf(tenant, cycle, enrolment.person())).contains(enrolment);
        assertThat(enrolments.listFor(tenant, enrolment.person())).containsExactly(enrolment);
    }

    @Test
    void an_empty_form_is_kept_too() {
        Enrolment empty = Enrolment.of(tenant, cycle, person("7"), State.DRAFT, NOW);
        enrolments.add(empty, event(empty, Move.STARTED, NOW));

        assertThat(enrolments.find(tenant, empty.id())).contains(empty);
    }

    @Test
    void one_person_has_one_enrolment_in_a_cycle() {
        Enrolment first = added("6", State.DRAFT, Set.of(), NOW);
        Enrolment second = full(first.person(), State.INVITED, Set.of(), NOW);

        assertThat(enrolments.add(second, event(second, Move.INVITED, NOW))).isEqualTo(first);
        assertThat(enrolments.listOf(tenant, cycle)).containsExactly(first);
        assertThat(enrolments.listHistory(tenant, first.id())).hasSize(1);
    }

    @Test
    void saving_replaces_all_of_it_and_counts_the_version() {
        Enrolment before = added("6", State.DRAFT, EnumSet.of(Side.MENTOR), NOW);
        Enrolment changed = new Enrolment(
                before.id(),
                tenant,
                cycle,
                before.person(),
                EnumSet.of(Side.MENTOR),
                State.ENROLLED,
                Answers.NONE,
                Optional.empty(),
                Optional.empty(),
                Map.of(Side.MENTOR, new OrientationProgress(Set.of(), Set.of(), Optional.of(NOW))),
                1,
                NOW.plusSeconds(5));
        EnrolmentEvent event = event(changed, Move.SUBMITTED, NOW.plusSeconds(5));

        Enrolment saved = enrolments.save(changed, List.of(event));

        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.answers()).isEqualTo(Answers.NONE);
        assertThat(enrolments.find(tenant, before.id())).contains(saved);
        assertThat(enrolments.listHistory(tenant, before.id()))
                .hasSize(2)
                .last()
                .isEqualTo(event);
    }

    @Test
    void an_older_version_replaces_nothing() {
        Enrolment first = added("6", State.DRAFT, Set.of(), NOW);
        Enrolment newer = enrolments.save(first, List.of());

        assertThatThrownBy(() -> enrolments.save(first, List.of(event(first, Move.LEFT, NOW))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("enrolment-changed"));
        assertThat(enrolments.find(tenant, first.id())).contains(newer);
        assertThat(enrolments.listHistory(tenant, first.id())).hasSize(1);
    }

    @Test
    void many_change_their_states_at_once_and_keep_their_answers() {
        Enrolment one = added("1", State.READY, EnumSet.of(Side.MENTOR), NOW);
        Enrolment other = added("2", State.READY, EnumSet.of(Side.MENTEE), NOW.plusSeconds(1));
        List<Enrolment> moved = List.of(one.matched(NOW.plusSeconds(9)), other.waiting(NOW.plusSeconds(9)));

        enrolments.saveStates(
                moved,
                List.of(
                        event(moved.get(0), Move.MATCHED, NOW.plusSeconds(9)),
                        event(moved.get(1), Move.WAITED, NOW.plusSeconds(9))));

        Enrolment kept = enrolments.find(tenant, one.id()).orElseThrow();
        assertThat(kept.state()).isEqualTo(State.MATCHED);
        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.changedAt()).isEqualTo(NOW.plusSeconds(9));
        assertThat(kept.answers()).isEqualTo(one.answers());
        assertThat(enrolments.find(tenant, other.id()).orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(enrolments.listHistory(tenant, one.id()))
                .extracting(EnrolmentEvent::what)
                .containsExactly(Move.STARTED, Move.MATCHED);
    }

    @Test
    void of_many_states_none_may_be_older_than_what_is_kept() {
        Enrolment one = added("1", State.READY, EnumSet.of(Side.MENTOR), NOW);
        enrolments.save(one, List.of());

        assertThatThrownBy(() -> enrolments.saveStates(List.of(one.matched(NOW)), List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("enrolment-changed"));
        assertThat(enrolments.find(tenant, one.id()).orElseThrow().state()).isEqualTo(State.READY);
    }

    @Test
    void states_and_places_are_counted() {
        added("1", State.READY, EnumSet.allOf(Side.class), NOW);
        added("2", State.ENROLLED, EnumSet.of(Side.MENTOR), NOW.plusSeconds(1));
        added("3", State.APPLIED, EnumSet.of(Side.MENTOR), NOW.plusSeconds(2));
        added("4", State.LEFT, EnumSet.of(Side.MENTEE), NOW.plusSeconds(3));

        assertThat(enrolments.countPlaces(tenant, cycle)).isEqualTo(Map.of(Side.MENTOR, 2, Side.MENTEE, 1));
        assertThat(enrolments.countByState(tenant, List.of(cycle)))
                .isEqualTo(Map.of(cycle, Map.of(State.READY, 1, State.ENROLLED, 1, State.APPLIED, 1, State.LEFT, 1)));
        assertThat(enrolments.countIn(tenant, State.APPLIED)).isEqualTo(1);
        assertThat(enrolments.countIn(tenant, State.DONE)).isZero();
        assertThat(enrolments.listOf(tenant, cycle)).hasSize(4);
        assertThat(enrolments.listOffering(tenant, List.of(cycle))).hasSize(3);
        assertThat(enrolments.listOffering(tenant, List.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_skill_that_somebody_needs_is_in_use() {
        added("1", State.DRAFT, Set.of(), NOW);

        assertThat(enrolments.usesSkill(tenant, skill)).isTrue();
        assertThat(enrolments.usesSkill(tenant, UUID.randomUUID())).isFalse();
    }

    @Test
    void no_other_tenant_sees_or_changes_anything() {
        Enrolment ours = added("1", State.APPLIED, EnumSet.of(Side.MENTOR), NOW);
        UUID stranger = UUID.randomUUID();
        Enrolment foreign = new Enrolment(
                ours.id(),
                stranger,
                cycle,
                ours.person(),
                Set.of(),
                State.LEFT,
                Answers.NONE,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                1,
                NOW);

        assertThat(enrolments.find(stranger, ours.id())).isEmpty();
        assertThat(enrolments.findOf(stranger, cycle, ours.person())).isEmpty();
        assertThat(enrolments.listOf(stranger, cycle)).isEmpty();
        assertThat(enrolments.listFor(stranger, ours.person())).isEmpty();
        assertThat(enrolments.countIn(stranger, State.APPLIED)).isZero();
        assertThat(enrolments.listOffering(stranger, List.of(cycle))).isEmpty();
        assertThat(enrolments.listHistory(stranger, ours.id())).isEmpty();
        assertThat(enrolments.countPlaces(stranger, cycle)).isEmpty();
        assertThat(enrolments.countByState(stranger, List.of(cycle))).isEmpty();
        assertThat(enrolments.usesSkill(stranger, skill)).isFalse();
        assertThatThrownBy(() -> enrolments.save(foreign, List.of())).isInstanceOf(Refused.class);
        assertThat(enrolments.find(tenant, ours.id())).contains(ours);
    }
}
