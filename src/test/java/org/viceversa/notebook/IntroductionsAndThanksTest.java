package org.viceversa.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.notebook.NotebookFixture.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.NextStep;
import org.viceversa.notebook.GiveThanks.Impact;
import org.viceversa.notebook.Introduction.State;
import org.viceversa.people.Caller;

class IntroductionsAndThanksTest {

    private final NotebookFixture two = new NotebookFixture();

    private List<String> stepsOf(Caller who) {
        return two.steps.of(two.world.open.open(who, two.id)).stream()
                .map(NextStep::code)
                .toList();
    }

    private State move(Caller who, Introduction one, State next) {
        return two.introduce.move(who, two.id, one.id(), next).state();
    }

    @Test
    void a_junior_asks_and_the_senior_makes_it() {
        Introduction one = two.introduce.begin(two.junior, two.id, Optional.empty(), "Dr. Vega", "To learn of budgets");
        assertThat(stepsOf(two.senior)).containsExactly("answer-introduction");
        assertThat(stepsOf(two.junior)).isEmpty();

        assertRefused("introduction-state", () -> move(two.junior, one, State.ASKED));
        assertRefused("introduction-state", () -> move(two.senior, one, State.MET));
        move(two.senior, one, State.ASKED);
        assertThat(stepsOf(two.senior)).containsExactly("make-introduction");
        move(two.senior, one, State.MADE);
        assertThat(stepsOf(two.junior)).containsExactly("meet-introduced");
        assertThat(move(two.junior, one, State.MET)).isEqualTo(State.MET);
        assertThat(stepsOf(two.junior)).isEmpty();
        assertRefused("introduction-state", () -> move(two.junior, one, State.WITHDRAWN));
    }

    @Test
    void a_senior_offers_and_the_junior_may_say_no() {
        Introduction one = two.introduce.begin(
                two.senior, two.id, Optional.of(two.participant.person().id()), "ignored", "She built it");
        assertThat(one.name()).isEqualTo("Pia");
        assertThat(stepsOf(two.junior)).containsExactly("answer-introduction");
        assertThat(move(two.junior, one, State.DECLINED)).isEqualTo(State.DECLINED);
        assertThat(stepsOf(two.junior)).isEmpty();

        Introduction other = two.introduce.begin(two.senior, two.id, Optional.empty(), "Dr. Vega", "Later");
        assertThat(move(two.senior, other, State.WITHDRAWN)).isEqualTo(State.WITHDRAWN);
        assertRefused(
                "person-unknown",
                () -> two.introduce.begin(
                        two.senior, two.id, Optional.of(two.elsewhere.person().id()), "", "Another company"));
        assertRefused("text-missing", () -> two.introduce.begin(two.senior, two.id, Optional.empty(), " ", "Why"));
    }

    @Test
    void introductions_and_thanks_are_the_twos_alone() {
        Introduction one = two.introduce.begin(two.junior, two.id, Optional.empty(), "Dr. Vega", "Budgets");
        ThankYou given = two.thanks.give(two.junior, two.id, "For the door you opened", false);
        for (Caller other : two.others()) {
            assertRefused("pairing-unknown", () -> two.introduce.list(other, two.id));
            assertRefused("pairing-unknown", () -> move(other, one, State.WITHDRAWN));
            assertRefused("pairing-unknown", () -> two.thanks.list(other, two.id));
            assertRefused("pairing-unknown", () -> two.thanks.show(other, two.id, given.id(), true));
        }
        assertThat(two.thanks.list(two.senior, two.id).thanks()).containsExactly(given);
    }

    @Test
    void thanks_stand_on_the_wall_only_as_long_as_both_want_it() {
        ThankYou given = two.thanks.give(two.junior, two.id, "For the door you opened", true);
        assertThat(onWall()).isEmpty();
        two.thanks.show(two.senior, two.id, given.id(), true);
        assertThat(onWall()).extracting(ThankYou::text).containsExactly("For the door you opened");
        two.thanks.show(two.junior, two.id, given.id(), false);
        assertThat(onWall()).isEmpty();
        two.thanks.show(two.senior, two.id, given.id(), true);
        assertThat(onWall()).as("one alone does not bring it back").isEmpty();
    }

    private List<ThankYou> onWall() {
        return two.wall.run(two.participant, two.world.cycle.id()).thanks();
    }

    @Test
    void help_comes_to_people_who_said_thanks_and_skills_of_goals_that_were_met() {
        assertThat(impact(two.junior)).isEqualTo(new Impact(0, 0));
        UUID skill = UUID.randomUUID();
        two.thanks.give(two.senior, two.id, "One", false);
        two.thanks.give(two.senior, two.id, "Two", false);
        two.thankedElsewhere.add(two.participant.person().id());
        two.goals.add(goal(Side.MENTEE, skill, Goal.State.MET));
        two.goals.add(goal(Side.MENTEE, skill, Goal.State.MET));
        two.goals.add(goal(Side.MENTEE, UUID.randomUUID(), Goal.State.OPEN));
        two.goals.add(goal(Side.MENTOR, UUID.randomUUID(), Goal.State.MET));

        assertThat(impact(two.junior)).isEqualTo(new Impact(2, 1));
        assertThat(impact(two.senior)).isEqualTo(new Impact(1, 1));
    }

    private Impact impact(Caller who) {
        return two.thanks.list(who, two.id).impact();
    }

    private Goal goal(Side learner, UUID skill, Goal.State state) {
        return new Goal(
                UUID.randomUUID(),
                two.world.tenant,
                two.id,
                learner,
                Goal.Type.HOW_TO,
                Optional.empty(),
                "A goal",
                Optional.of(skill),
                1,
                3,
                "",
                Optional.empty(),
                List.of(),
                "",
                state,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
