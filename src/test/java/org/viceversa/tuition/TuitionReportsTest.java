package org.viceversa.tuition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.TuitionWorld.CENTRE;
import static org.viceversa.testkit.TuitionWorld.TODAY;
import static org.viceversa.testkit.TuitionWorld.USD;
import static org.viceversa.testkit.TuitionWorld.course;
import static org.viceversa.testkit.TuitionWorld.terms;
import static org.viceversa.testkit.TuitionWorld.usd;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.testkit.TuitionWorld;

/** What those see who answer for the money: what will become of it, and who uses it. */
class TuitionReportsTest {

    private final TuitionWorld world = TuitionWorld.inMemory();
    private final Tuition tuition = world.tuition;
    private Caller manager;
    private Caller learning;
    private TuitionPolicy policy;

    @BeforeEach
    void begin() {
        manager = world.employee("manager", "");
        learning = world.employee("lnd", "", ToolRole.PROGRAMME_MANAGER);
        policy = world.policy(learning, terms(525_000, YearBasis.PAID));
    }

    private TuitionRequest sent(Caller who, RequestContent content) {
        TuitionRequest draft = tuition.apply().draft(who, Optional.of(policy.id()), content);
        return tuition.apply().send(who, draft.id(), draft.version());
    }

    private ForecastBudgets.Line only() {
        List<ForecastBudgets.Line> lines = tuition.forecast().run(learning);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    void the_forecast_tells_what_waits_what_is_reserved_and_what_will_count_next_year() {
        Caller ana = world.employee("ana", "manager");
        TuitionRequest first =
                sent(ana, course("Logic", 100_000, TODAY.plusDays(80), LocalDate.of(2026, 11, 20)));
        assertThat(only())
                .as("asked for, where nothing was ever allocated")
                .isEqualTo(new ForecastBudgets.Line(
                        new Budget(CENTRE, 2026, USD, 0, 0, 0), 100_000, 0, Optional.empty()));
        assertThat(tuition.forecast().run(ana)).isEmpty();
        tuition.budgets().allocate(learning, CENTRE, 2026, usd(120_000), "");
        sent(ana, course(50_000));
        assertThat(only().leftThen()).isEqualTo(-30_000);

        first = tuition.decide().approve(manager, first.id(), first.version(), 0, "");
        tuition.decide().approve(learning, first.id(), first.version(), 100_000, "");
        ForecastBudgets.Line approved = only();
        assertThat(approved.budget().reserved()).isEqualTo(100_000);
        assertThat(approved.waiting()).isEqualTo(50_000);
        assertThat(approved.moving()).isZero();
        assertThat(approved.lastDay()).contains(LocalDate.of(2026, 12, 15));

        world.clock.goOn(Duration.ofDays(TODAY.until(LocalDate.of(2026, 12, 16), ChronoUnit.DAYS)));
        List<ForecastBudgets.Line> late = tuition.forecast().run(learning);
        assertThat(late)
                .filteredOn(line -> line.budget().year() == 2026)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.moving()).isEqualTo(100_000);
                    assertThat(line.leftThen()).isEqualTo(120_000);
                });
        assertThat(late)
                .filteredOn(line -> line.budget().year() == 2027)
                .extracting(ForecastBudgets.Line::waiting)
                .containsExactly(50_000L);
    }

    @Test
    void the_share_of_those_who_use_it_tells_nothing_of_a_few() {
        List<Caller> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(world.employee("p" + i, "manager"));
        }
        assertThat(tuition.report().run(learning).use())
                .containsExactly(
                        new CountUse.Share(Optional.empty(), 10, Optional.of(0)),
                        new CountUse.Share(Optional.of(7), 10, Optional.of(0)));
        for (Caller one : people.subList(0, 4)) {
            sent(one, course(100));
        }
        assertThat(tuition.report().run(learning).use())
                .containsExactly(new CountUse.Share(Optional.empty(), 10, Optional.empty()));
        sent(people.get(4), course(100));
        sent(people.get(4), course(200));
        tuition.apply().draft(people.get(5), Optional.of(policy.id()), course(100));
        assertThat(tuition.report().run(learning).use())
                .containsExactly(
                        new CountUse.Share(Optional.empty(), 10, Optional.of(5)),
                        new CountUse.Share(Optional.of(7), 10, Optional.of(5)));
        world.clock.goOn(Duration.ofDays(365));
        assertThat(tuition.report().run(learning).use().get(0).used())
                .as("last year's are not this year's")
                .contains(0);
    }
}
