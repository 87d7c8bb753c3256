package org.viceversa.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.programme.ProgrammeFixture.assertRefused;
import static org.viceversa.testkit.Programmed.ZONE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.Cycle.State;

class CycleStatesTest {

    private final ProgrammeFixture fixture = new ProgrammeFixture();

    @Test
    void a_cycle_goes_its_way_to_the_end() {
        Begun ready = fixture.ready();

        for (State state :
                List.of(State.OPEN, State.CLOSED, State.MATCHING, State.RUNNING, State.CLOSING, State.DONE)) {
            assertThat(fixture.moved(ready.cycle(), state).state()).isEqualTo(state);
        }
        assertThat(fixture.changes.list(fixture.tenant, ready.programme().id(), 100))
                .filteredOn(change -> change.what() == What.CYCLE_MOVED)
                .hasSize(6);
    }

    static Stream<State> states() {
        return Arrays.stream(State.values());
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_cycle_goes_nowhere_else_from_any_state(State from) {
        Set<State> impossible = EnumSet.allOf(State.class);
        impossible.removeAll(from.next());
        impossible.remove(from);
        for (State wanted : impossible) {
            Begun ready = fixture.ready();
            Cycle placed = ready.cycle().inState(from);
            fixture.cycles.save(placed);

            assertRefused(
                    "cycle-step-impossible",
                    () -> fixture.move.run(fixture.manager(), placed.id(), placed.version(), wanted, "why"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DONE", "CANCELLED"})
    void a_cycle_is_cancelled_from_anywhere_but_only_with_a_reason(State from) {
        Begun ready = fixture.ready();
        Cycle placed = ready.cycle().inState(from);
        fixture.cycles.save(placed);

        assertRefused(
                "reason-missing",
                () -> fixture.move.run(fixture.manager(), placed.id(), placed.version(), State.CANCELLED, " "));
        fixture.move.run(fixture.manager(), placed.id(), placed.version(), State.CANCELLED, "Too few people.");

        assertThat(fixture.now(placed).state()).isEqualTo(State.CANCELLED);
        assertThat(fixture.changes.list(fixture.tenant, ready.programme().id(), 100))
                .anyMatch(change -> change.reason().equals("Too few people."));
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        Begun begun = fixture.create.run(fixture.manager(), "rotnem", "", ZONE);
        ProgrammeDesign bare =
                ProgrammeFixture.withGoalAndNotice(begun.programme().design(), "", "");
        fixture.edit.run(fixture.manager(), begun.programme().id(), 1, bare);

        assertThatThrownBy(() -> fixture.moved(begun.cycle(), State.OPEN))
                .hasMessageContaining("goal")
                .hasMessageContaining("privacy notice")
                .hasMessageContaining("safety contact");
        assertRefused("cycle-not-ready", () -> fixture.moved(begun.cycle(), State.OPEN));
        assertThat(fixture.now(begun.cycle()).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void dates_in_disorder_are_kept_in_a_draft_and_named_when_it_is_to_open() {
        Begun ready = fixture.ready();
        CycleDesign good = ready.cycle().design();
        CycleDesign bad = new CycleDesign(
                good.name(),
                good.opens(),
                good.opens().minusDays(1),
                good.opens().minusDays(3),
                Optional.of(good.opens().minusDays(3)),
                14,
                6,
                Optional.empty(),
                Optional.empty(),
                ZONE);
        Cycle disordered =
                fixture.editCycle.run(fixture.manager(), ready.cycle().id(), 1, bad);

        assertThat(disordered.closes()).isEqualTo(good.opens().minusDays(1));
        assertThatThrownBy(() -> fixture.moved(disordered, State.OPEN))
                .hasMessageContaining("close before they open")
                .hasMessageContaining("start before applications close")
                .hasMessageContaining("not after the first meeting")
                .hasMessageContaining("has passed already");
    }

    @Test
    void the_dates_of_a_cycle_that_is_under_way_stay_in_order() {
        Begun ready = fixture.ready();
        Cycle open = fixture.moved(ready.cycle(), State.OPEN);
        CycleDesign design = open.design();
        CycleDesign bad = new CycleDesign(
                design.name(),
                design.opens(),
                design.starts().plusDays(1),
                design.starts(),
                design.ends(),
                14,
                6,
                Optional.empty(),
                Optional.empty(),
                ZONE);

        assertRefused(
                "cycle-dates-disordered",
                () -> fixture.editCycle.run(fixture.manager(), open.id(), open.version(), bad));
    }

    @Test
    void a_button_that_is_pressed_twice_opens_once() {
        Begun ready = fixture.ready();
        fixture.move.run(fixture.manager(), ready.cycle().id(), 1, State.OPEN, "");
        Cycle again = fixture.move.run(fixture.manager(), ready.cycle().id(), 1, State.OPEN, "");

        assertThat(again.version()).isEqualTo(2);
        assertThat(fixture.changes.list(fixture.tenant, ready.programme().id(), 100))
                .filteredOn(change -> change.what() == What.CYCLE_MOVED)
                .hasSize(1);
    }

    @Test
    void a_cycle_that_somebody_else_moved_is_not_moved_from_an_old_page() {
        Begun ready = fixture.ready();
        fixture.moved(ready.cycle(), State.OPEN);
        fixture.moved(ready.cycle(), State.CLOSED);

        assertRefused(
                "cycle-changed",
                () -> fixture.move.run(fixture.manager(), ready.cycle().id(), 2, State.CANCELLED, "why"));
    }

    @Test
    void an_open_cycle_becomes_a_draft_again_only_while_nobody_has_applied() {
        Begun ready = fixture.ready();
        fixture.moved(ready.cycle(), State.OPEN);
        fixture.used.add(ready.cycle().id());

        assertRefused("cycle-has-applicants", () -> fixture.moved(ready.cycle(), State.DRAFT));
        fixture.used.clear();
        assertThat(fixture.moved(ready.cycle(), State.DRAFT).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void a_cycle_closes_by_itself_when_its_last_day_is_over_where_it_is() {
        Begun ready = fixture.ready();
        Cycle open = fixture.moved(ready.cycle(), State.OPEN);
        LocalDate last = open.closes();
        fixture.clock.goOn(Duration.between(
                fixture.clock.instant(),
                last.plusDays(1).atStartOfDay(ZONE).minusMinutes(1).toInstant()));
        assertThat(fixture.closeDue.run()).isZero();

        fixture.clock.goOn(Duration.ofMinutes(1));
        assertThat(fixture.closeDue.run()).isEqualTo(1);
        assertThat(fixture.now(open).state()).isEqualTo(State.CLOSED);
        assertThat(fixture.changes
                        .list(fixture.tenant, open.programme(), 1)
                        .get(0)
                        .by())
                .isEmpty();
        assertThat(fixture.closeDue.run()).isZero();
    }

    @Test
    void an_evergreen_cycle_neither_closes_by_itself_nor_turns_people_away() {
        Begun ready = fixture.ready();
        CycleDesign design = ready.cycle().design();
        CycleDesign evergreen = new CycleDesign(
                design.name(),
                design.opens(),
                design.opens().minusDays(9),
                design.starts(),
                Optional.empty(),
                14,
                6,
                Optional.empty(),
                Optional.empty(),
                ZONE);
        fixture.editCycle.run(fixture.manager(), ready.cycle().id(), 1, evergreen);
        Cycle open = fixture.moved(ready.cycle(), State.OPEN);

        assertThat(fixture.closeDue.run()).isZero();
        assertThat(open.isOpenOn(design.opens().plusYears(1))).isTrue();
        assertThat(open.isOpenOn(design.opens().minusDays(1))).isFalse();
    }
}
