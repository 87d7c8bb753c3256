package org.viceversa.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Participants.Teaching;
import org.viceversa.enrolment.Participants.Wanting;

class SkillDemandTest {

    private final UUID video = UUID.randomUUID();
    private final UUID ana = UUID.randomUUID();
    private final UUID bo = UUID.randomUUID();
    private final UUID chi = UUID.randomUUID();
    private final UUID dan = UUID.randomUUID();

    private SkillDemand demand(List<Wanting> wanting, List<Teaching> teaching, SkillDemand.Levels levels) {
        return SkillDemand.of(List.of(video), wanting, teaching, levels).get(0);
    }

    private SkillDemand asSaid(List<Wanting> wanting, List<Teaching> teaching) {
        return demand(wanting, teaching, (person, skill) -> Optional.empty());
    }

    @Test
    void who_stands_a_level_above_one_of_the_learners_can_teach() {
        SkillDemand found = asSaid(
                List.of(new Wanting(ana, video, 1), new Wanting(bo, video, 3)),
                List.of(new Teaching(chi, video, 2), new Teaching(dan, video, 1)));

        assertThat(found).isEqualTo(new SkillDemand(video, 2, 1, 1));
    }

    @Test
    void what_nobody_offers_reaches_nobody() {
        assertThat(asSaid(List.of(new Wanting(ana, video, 0)), List.of())).isEqualTo(new SkillDemand(video, 1, 0, 1));
    }

    @Test
    void what_nobody_wants_can_be_taught_by_whoever_does_it_alone() {
        assertThat(asSaid(List.of(), List.of(new Teaching(chi, video, 2), new Teaching(dan, video, 1))))
                .isEqualTo(new SkillDemand(video, 0, 1, 0));
    }

    @Test
    void nobody_teaches_themselves() {
        assertThat(asSaid(List.of(new Wanting(ana, video, 1)), List.of(new Teaching(ana, video, 4))))
                .isEqualTo(new SkillDemand(video, 1, 0, 1));
    }

    @Test
    void what_others_say_counts_before_what_the_form_says() {
        SkillDemand.Levels graded = (person, skill) -> person.equals(chi) ? Optional.of(1.5) : Optional.empty();

        assertThat(demand(List.of(new Wanting(ana, video, 1)), List.of(new Teaching(chi, video, 5)), graded))
                .isEqualTo(new SkillDemand(video, 1, 0, 1));
    }

    @Test
    void each_skill_is_counted_for_itself_in_the_order_asked_for() {
        UUID feeds = UUID.randomUUID();

        assertThat(SkillDemand.of(
                        List.of(feeds, video),
                        List.of(new Wanting(ana, video, 0)),
                        List.of(new Teaching(chi, feeds, 3)),
                        (person, skill) -> Optional.empty()))
                .containsExactly(new SkillDemand(feeds, 0, 1, 0), new SkillDemand(video, 1, 0, 1));
    }
}
