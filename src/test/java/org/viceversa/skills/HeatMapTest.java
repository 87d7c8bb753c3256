package org.viceversa.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.viceversa.skills.HeatMap.Cell;
import org.viceversa.skills.HeatMap.Line;
import org.viceversa.skills.HeatMap.Mean;

class HeatMapTest {

    private final UUID video = UUID.randomUUID();
    private final UUID feeds = UUID.randomUUID();
    private final Map<UUID, Map<UUID, Estimate>> estimates = new HashMap<>();
    private final Map<String, List<UUID>> groups = new LinkedHashMap<>();

    private UUID person(double level) {
        UUID id = UUID.randomUUID();
        estimates.put(id, Map.of(video, new Estimate(level, 0.5, 1, List.of())));
        return id;
    }

    private void group(String name, int people, double level) {
        groups.put(name, Stream.generate(() -> person(level)).limit(people).toList());
    }

    private Map<String, List<Mean>> means() {
        return HeatMap.means(groups, List.of(video, feeds), part -> estimates);
    }

    private Mean mean(String group) {
        return means().get(group).get(0);
    }

    @Test
    void each_person_has_a_cell_for_each_skill_in_the_order_asked_for() {
        UUID ada = person(3);
        UUID bo = UUID.randomUUID();

        assertThat(HeatMap.rows(List.of(bo, ada), List.of(feeds, video), estimates))
                .containsExactly(
                        new Line(bo, List.of(Optional.empty(), Optional.empty())),
                        new Line(ada, List.of(Optional.empty(), Optional.of(new Cell(3, 0.5)))));
    }

    @Test
    void five_people_speak_as_one() {
        group("Sales", 5, 2);
        group("Design", 6, 4);

        assertThat(mean("Sales")).isEqualTo(new Mean(5, 2, false));
        assertThat(mean("Design")).isEqualTo(new Mean(6, 4, false));
        assertThat(means().get("Design").get(1)).isEqualTo(new Mean(0, 0, false));
    }

    @Test
    void a_large_group_is_asked_for_in_parts() {
        group("Sales", 1_100, 2);
        group("Design", 300, 4);
        List<Integer> asked = new ArrayList<>();

        Map<String, List<Mean>> means = HeatMap.means(groups, List.of(video), part -> {
            asked.add(part.size());
            return part.stream().collect(Collectors.toMap(person -> person, estimates::get));
        });

        assertThat(asked).containsExactly(500, 500, 400);
        assertThat(means.get("Sales")).containsExactly(new Mean(1_100, 2, false));
        assertThat(means.get("Design")).containsExactly(new Mean(300, 4, false));
    }

    @Test
    void four_people_keep_silent_and_the_next_smallest_group_with_them() {
        group("Sales", 4, 2);
        group("Design", 6, 4);
        group("Legal", 9, 3);

        assertThat(mean("Sales")).isEqualTo(new Mean(0, 0, true));
        assertThat(mean("Design").silent()).isTrue();
        assertThat(mean("Legal")).isEqualTo(new Mean(9, 3, false));
    }

    @Test
    void small_groups_that_hide_five_between_them_silence_nobody_else() {
        group("Sales", 3, 2);
        group("Design", 2, 4);
        group("Legal", 9, 3);

        assertThat(mean("Sales").silent()).isTrue();
        assertThat(mean("Design").silent()).isTrue();
        assertThat(mean("Legal").silent()).isFalse();
    }

    @Test
    void two_small_groups_of_four_together_silence_a_third() {
        group("Sales", 2, 2);
        group("Design", 2, 4);
        group("Legal", 9, 3);

        assertThat(mean("Legal").silent()).isTrue();
    }

    @Test
    void one_small_group_alone_keeps_silent() {
        group("Sales", 4, 2);

        assertThat(mean("Sales").silent()).isTrue();
    }
}
