package org.viceversa.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.pairing.FindSuitables.Gathered;
import org.viceversa.suitability.Criteria;
import org.viceversa.suitability.Pool;

/** Those who only look see the same people for a short while, and a change at once. */
class HeldGatheringTest {

    private final PairingsFixture fixture = new PairingsFixture();
    private final CycleOfProgramme place = new CycleOfProgramme(fixture.cycle, fixture.programme);
    private String stamp = "1/1";
    private int gathered;
    private final HeldGathering held =
            new HeldGathering(any -> gather(), (tenant, cycle) -> stamp + tenant + cycle, fixture.clock);

    private Gathered gather() {
        gathered++;
        Pool nobody = new Pool(List.of(), List.of(), Set.of(), Map.of(), Set.of());
        return new Gathered(nobody, Criteria.of(fixture.programme), Map.of());
    }

    @Test
    void it_is_held_until_something_changes() {
        Gathered first = held.of(place);

        assertThat(held.of(place)).isSameAs(first);
        stamp = "1/2";
        assertThat(held.of(place)).isNotSameAs(first);
        assertThat(gathered).isEqualTo(2);
    }

    @Test
    void it_is_held_no_longer_than_half_a_minute() {
        Gathered first = held.of(place);
        fixture.clock.goOn(Duration.ofSeconds(29));
        assertThat(held.of(place)).isSameAs(first);

        fixture.clock.goOn(Duration.ofSeconds(1));
        assertThat(held.of(place)).isNotSameAs(first);
    }
}
