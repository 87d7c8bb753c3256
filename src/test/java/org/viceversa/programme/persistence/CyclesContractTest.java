package org.viceversa.programme.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.Programmed.NOW;
import static org.viceversa.testkit.Programmed.TODAY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.people.Course;
import org.viceversa.people.RosterState;
import org.viceversa.programme.Change;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.CourseOptOuts;
import org.viceversa.programme.CourseOptOuts.OptOut;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycle.State;
import org.viceversa.programme.Cycles;
import org.viceversa.programme.Programme;
import org.viceversa.testkit.Programmed;

/** Cycles, and what else hangs on a programme. */
@ParameterizedClass
@EnumSource(ProgrammeStore.class)
class CyclesContractTest {

    @Parameter
    ProgrammeStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID manager = UUID.randomUUID();
    private Cycles cycles;
    private Programme programme;

    @BeforeEach
    void open() {
        cycles = store.ports().cycles();
        programme = Programmed.programme(tenant, "Rotnem");
        store.ports().programmes().add(programme);
    }

    private Cycle added(State state, LocalDate opens) {
        return added(state, opens, Optional.of(opens.plusDays(90)));
    }

    private Cycle added(State state, LocalDate opens, Optional<LocalDate> ends) {
        Cycle cycle = new Cycle(
                UUID.randomUUID(),
                tenant,
                programme.id(),
                "Cycle of " + opens,
                opens,
                opens.plusDays(10),
                opens.plusDays(20),
                ends,
                7,
                3,
                Optional.of(40),
                Optional.empty(),
                ZoneId.of("America/Argentina/ComodRivadavia"),
                state,
                1);
        cycles.add(cycle);
        return cycle;
    }

    @Test
    void a_cycle_is_kept_to_the_letter_with_and_without_an_end() {
        Cycle evergreen = added(State.DRAFT, TODAY, Optional.empty());
        Cycle ending = Programmed.cycle(programme, State.RUNNING);
        cycles.add(ending);

        assertThat(cycles.find(tenant, evergreen.id())).contains(evergreen);
        assertThat(cycles.find(tenant, ending.id())).contains(ending);
    }

    @Test
    void the_cycles_of_a_programme_begin_with_the_latest() {
        Cycle first = added(State.DONE, TODAY.minusDays(300));
        Cycle third = added(State.DRAFT, TODAY.plusDays(100));
        Cycle second = added(State.RUNNING, TODAY);

        assertThat(cycles.listOf(tenant, programme.id())).containsExactly(third, second, first);
        assertThat(cycles.listOfAll(tenant, List.of(programme.id(), UUID.randomUUID())))
                .containsOnlyKeys(programme.id())
                .containsEntry(programme.id(), List.of(third, second, first));
        assertThat(cycles.listOfAll(tenant, List.of())).isEmpty();
    }

    @Test
    void open_ones_are_found_and_those_whose_last_day_has_passed() {
        Cycle open = added(State.OPEN, TODAY);
        Cycle late = added(State.OPEN, TODAY.minusDays(20));
        added(State.DRAFT, TODAY.minusDays(20));
        added(State.CLOSED, TODAY.minusDays(20));
        Cycle evergreen = added(State.OPEN, TODAY.minusDays(30), Optional.empty());

        assertThat(cycles.listOpen(tenant)).containsExactly(open, late, evergreen);
        assertThat(cycles.listClosingBefore(late.closes())).doesNotContain(late, open);
        assertThat(cycles.listClosingBefore(late.closes().plusDays(1)))
                .contains(late)
                .doesNotContain(open, evergreen);
    }

    @Test
    void of_two_changes_of_one_version_the_second_changes_nothing() {
        Cycle cycle = added(State.DRAFT, TODAY);

        assertThat(cycles.save(cycle.inState(State.OPEN))).isTrue();
        assertThat(cycles.save(cycle.inState(State.CANCELLED))).isFalse();
        assertThat(cycles.find(tenant, cycle.id())).contains(cycle.inState(State.OPEN));
    }

    @Test
    void the_history_is_kept_to_the_letter_and_begins_with_the_newest() {
        Change first = new Change(
                UUID.randomUUID(),
                tenant,
                programme.id(),
                Optional.empty(),
                What.EDITED,
                List.of(new Change.Field("goal", "", "To \"listen\", дорогие")),
                "",
                Optional.of(manager),
                NOW);
        Change second = new Change(
                UUID.randomUUID(),
                tenant,
                programme.id(),
                Optional.of(UUID.randomUUID()),
                What.CYCLE_MOVED,
                List.of(),
                "Too few people.\nNext year.",
                Optional.empty(),
                NOW.plusSeconds(1));
        store.ports().changes().add(first);
        store.ports().changes().add(second);

        assertThat(store.ports().changes().list(tenant, programme.id(), 10)).containsExactly(second, first);
        assertThat(store.ports().changes().list(tenant, programme.id(), 1)).containsExactly(second);
        assertThat(store.ports().changes().list(UUID.randomUUID(), programme.id(), 10))
                .isEmpty();
    }

    @Test
    void a_course_stays_out_until_it_comes_back() {
        CourseOptOuts optOuts = store.ports().optOuts();
        UUID course = course();
        OptOut first = new OptOut(tenant, programme.id(), course, manager, NOW);
        optOuts.add(first);
        optOuts.add(new OptOut(tenant, programme.id(), course, UUID.randomUUID(), NOW.plusSeconds(9)));

        assertThat(optOuts.list(tenant, programme.id())).containsExactly(first);
        assertThat(optOuts.listProgrammes(tenant, course)).containsExactly(programme.id());
        assertThat(optOuts.listProgrammes(UUID.randomUUID(), course)).isEmpty();

        optOuts.remove(UUID.randomUUID(), programme.id(), course);
        assertThat(optOuts.list(tenant, programme.id())).containsExactly(first);
        optOuts.remove(tenant, programme.id(), course);
        assertThat(optOuts.list(tenant, programme.id())).isEmpty();
    }

    private UUID course() {
        return store.ports()
                .courses()
                .add(new Course(
                        UUID.randomUUID(),
                        tenant,
                        "12",
                        "Reverse Mentoring",
                        "RM",
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        NOW,
                        RosterState.UNREAD))
                .id();
    }

    @Test
    void no_other_tenant_sees_or_changes_a_cycle() {
        Cycle cycle = added(State.OPEN, TODAY);
        UUID stranger = UUID.randomUUID();
        Cycle foreign = new Cycle(
                cycle.id(),
                stranger,
                cycle.programme(),
                "Taken over",
                TODAY,
                TODAY,
                TODAY,
                Optional.empty(),
                7,
                3,
                Optional.empty(),
                Optional.empty(),
                cycle.zone(),
                State.CANCELLED,
                2);

        assertThat(cycles.find(stranger, cycle.id())).isEmpty();
        assertThat(cycles.listOf(stranger, programme.id())).isEmpty();
        assertThat(cycles.listOfAll(stranger, List.of(programme.id()))).isEmpty();
        assertThat(cycles.listOpen(stranger)).isEmpty();
        assertThat(cycles.save(foreign)).isFalse();
        assertThat(cycles.find(tenant, cycle.id())).contains(cycle);
    }
}
